import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small folder of official lists as published, of acts and prices made up for tests. */
export const SMALL_TABLES: Readonly<Record<string, string>> = {
  "ccam.csv": `code,libelle_court,libelle,chapitre,type_acte,activites,phases,regroupement,pris_en_charge,prix_s1,prix_hs1,remb_cond,accord_prealable,exo_tm,modificateurs,gestes_complementaires,sexe,date_debut
AFLB001,inj. péridurale,Injection péridurale de sang,01.01,0,1|4,0,ATM,1,52.96,37.17,0,0,2,F|P|S|U,ZZLP025|GELE001,0,2005-03-01
HBMD058,,Restauration d'une dent,07.02,,1,1|2,SDE,0,,,1,1,5,,,2,
`,
  "ccam_tarifs.csv": `code,activite,phase,regroupement,date_debut,date_fin,tarif_s1,tarif_hs1,source
AFLB001,1,0,ATM,2015-01-01,2024-12-31,50.56,35.78,HIST
AFLB001,1,0,ATM,2025-01-01,,51.76,36.47,V81
AFLB001,4,0,ADA,2015-01-01,,9.5,9,V81
OLDA001,1,0,ADC,,2021-12-31,100.00,90.00,HIST
`,
  "ccam_modificateurs.csv": `code,condition,professionnel,type,eur_s1,eur_hs1,pct_s1,pct_hs1,famille
S,Urgence 0 h-8 h,généraliste,euro,40.00,40.00,,,urgence
S,Urgence 0 h-8 h,pédiatre,euro,80.00,80.00,,,urgence
J,Majoration transitoire,,pct,,,6.5,6.5,autre
`,
  "ngap.csv": `code,profession,label,unit_price_eur,zone,valid_from,valid_to,kind,source,confidence,note
AMI,infirmier,Acte infirmier,3.15,METRO,2012-05-27,2026-10-31,lettre,AMELI,haute,
AMI,infirmier,Acte infirmier,3.35,METRO,2026-11-01,,lettre,JO,haute,
G,generaliste,Consultation,25.00,METRO,2017-05-01,2023-10-31,lettre,QDM,haute,
G,generaliste,Consultation,30.00,METRO,2024-12-22,,lettre,URPS,haute,
CS,specialiste,Consultation,31.80,DOM,,,lettre,CSMF,moyenne,
CS,specialiste,Consultation,33.80,974|976,,,lettre,CSMF,moyenne,
MD,specialiste,Déplacement,12.00,TOUTES,,,deplacement,URPS,moyenne,
MD,generaliste,Déplacement,10.00,TOUTES,,,deplacement,URPS,moyenne,
RAM,kine,Rachis,2.21,METRO,2024-02-22,,lettre,JO,haute,
`,
  "cox.csv": `code,label,profession,age_min,age_max,unit_price_eur,valid_from,valid_to,taux_amo_pct,source,confidence,note
COE,Examen avec certificat,generaliste|pediatre,0,25 mois,60.00,2026-01-01,,100,ORISHA,haute,
COM,Examen variante M,,,,,,,100,SNDS,faible,tarif non trouvé
`,
  "kine_actes.csv": `lettre,coef_2024_02_22,coef_2026_01_01,label,seances_referentiel,note
RAM,7.49,8.09,Lombalgie commune,15,
RAM,10,10,"Rachis dorsal, non opéré",,
RAM,6,,Déambulation du sujet âgé,,supprimé
RAM,,10,"Bilan de fragilité, 70 ans",,créé
`,
};

/** Writes the files into a folder made for them. */
export function writeTables(folder: string, files: Readonly<Record<string, string>> = SMALL_TABLES): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
