/** What professionals say or abbreviate, and how the labels of the nomenclatures put it. */
export interface EverydayWord {
  /** One plain word. */
  readonly said: string;
  /** Words that a label holds, all of them, for one of the meanings; « foo* » is any word that begins so. */
  readonly meanings: readonly string[];
  /** Letters that stand for these very words: surer than any label that holds them by chance. */
  readonly isAbbreviation: boolean;
}

const word = (said: string, ...meanings: readonly string[]): EverydayWord => ({
  said,
  meanings,
  isAbbreviation: false,
});
const short = (said: string, ...meanings: readonly string[]): EverydayWord => ({
  said,
  meanings,
  isAbbreviation: true,
});

/**
 * A small list of our own. It only adds ways to find an act: what the label says itself always weighs more. Words whose
 * beginning the labels hold (écho, mammo, doppler) need no row.
 */
export const EVERYDAY_WORDS: readonly EverydayWord[] = [
  // Imaging.
  short("irm", "remnographie"),
  short("rmn", "remnographie"),
  word("scanner", "scanographie"),
  short("tdm", "scanographie"),
  short("rx", "radiographie"),
  short("radio", "radiographie"),
  short("tep", "tomoscintigraphie positons"),
  word("petscan", "tomoscintigraphie positons"),
  short("dmo", "osteodensitometrie"),
  short("ett", "echographie transthoracique"),
  short("eto", "echographie transoesophagienne"),
  word("coronarographie", "arteriographie coronaire"),
  // Explorations.
  short("ecg", "electrocardiographie"),
  word("electrocardiogramme", "electrocardiographie"),
  short("eeg", "electroencephalographie"),
  word("electroencephalogramme", "electroencephalographie"),
  short("emg", "electromyographie"),
  word("electromyogramme", "electromyographie"),
  short("efr", "capacite vitale expiration"),
  word("holter", "electrocardiographie enregistrement continu"),
  word("fibroscopie", "endoscopie"),
  word("gastroscopie", "endoscopie oeso*"),
  word("bronchoscopie", "endoscopie bronch*", "fibroscopie bronch*"),
  word("frottis", "prelevement cervicovaginal"),
  word("audiogramme", "audiometrie"),
  // What is done.
  word("ablation", "exerese", "avulsion"),
  word("extraction", "avulsion"),
  word("retrait", "ablation"),
  word("reparation", "restauration dent*", "suture", "plastie", "refection"),
  word("points", "suture plaie"),
  word("greffe", "autogreffe", "allogreffe", "transplantation"),
  word("platre", "immobilisation"),
  word("attelle", "immobilisation"),
  word("stent", "endoprothese"),
  word("angioplastie", "dilatation intraluminale"),
  word("pacemaker", "stimulateur cardiaque"),
  word("dialyse", "hemodialyse", "epuration extrarenale"),
  // Operations by the organ.
  word("appendicite", "appendicectomie"),
  word("vesicule", "cholecystectomie"),
  word("amygdales", "amygdalectomie"),
  word("vegetations", "adenoidectomie"),
  word("circoncision", "posthectomie"),
  word("prepuce", "posthectomie"),
  word("cataracte", "extraction cristallin"),
  word("varices", "veine saphene"),
  word("sterilet", "dispositif intra uterin"),
  short("diu", "dispositif intra uterin"),
  short("ivg", "evacuation uterus gravide"),
  short("lca", "ligament croise anterieur"),
  short("pth", "remplacement coxofemorale prothese totale"),
  short("ptg", "remplacement genou prothese tricompartimentaire"),
  // Imaging knows limbs and not their joints.
  word("hanche", "coxofemoral*", "remnographie membre inferieur", "scanographie membre inferieur"),
  word("genou", "remnographie membre inferieur", "scanographie membre inferieur"),
  word("cheville", "tibiotal*", "remnographie membre inferieur", "scanographie membre inferieur"),
  word("epaule", "scapulohumeral*", "remnographie membre superieur", "scanographie membre superieur"),
  word("coude", "remnographie membre superieur", "scanographie membre superieur"),
  word("poignet", "remnographie membre superieur", "scanographie membre superieur"),
  word("grossesse", "gravide", "foet*"),
  // Teeth.
  word("carie", "restauration dent*"),
  word("plombage", "restauration dent*"),
  word("composite", "restauration dent* plastique"),
  word("devitalisation", "exerese contenu canalaire", "exerese pulpe"),
  word("dentier", "prothese amovible dent*"),
  // Parts of the body.
  word("coeur", "cardiaque*", "myocard*"),
  word("rein", "renal*", "nephr*"),
  word("estomac", "gastri*"),
  word("foie", "hepatique*"),
  word("poumon", "pulmonaire*"),
  word("cerveau", "cerebral*", "encephal*", "remnographie crane", "scanographie crane"),
  word("tete", "crane"),
  word("peau", "cutane*"),
  word("nez", "nasal*"),
  word("dos", "vertebral*", "lombal*"),
];
