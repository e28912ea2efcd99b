// SPDX-License-Identifier: Apache-2.0
/** First tab of the widgets demo: who she is (lv_demo_widgets_profile.c at 480 pixels). */
import {
  Align,
  activeScreen,
  Button,
  Calendar,
  Dropdown,
  fr,
  GRID_CONTENT,
  GridAlign,
  Image,
  Keyboard,
  Label,
  Obj,
  type Picture,
  pct,
  SIZE_CONTENT,
  Slider,
  Switch,
  TextArea,
  topLayer,
} from "lvgl-bindings-ts";
import { showSliderValue } from "./draw-tasks.js";
import { createMuted, createTitle, HEIGHT, type Look, palette, symbol, WIDTH } from "./look.js";

const { START, CENTER, END, STRETCH } = GridAlign;

export function createProfile(parent: Obj, tabs: Obj, look: Look, avatarPicture: Picture): void {
  const panel1 = new Obj(parent, { height: SIZE_CONTENT });
  const avatar = new Image(panel1, { source: avatarPicture });
  const name = createTitle(panel1, look, "Elena Smith");
  const description = createMuted(panel1, look, "This is a short description of me. Take a look at my profile!");
  const emailIcon = new Label(panel1, { text: symbol.envelope });
  emailIcon.addStyle(look.icon);
  const email = new Label(panel1, { text: "elena@smith.com" });
  const callIcon = new Label(panel1, { text: symbol.call });
  callIcon.addStyle(look.icon);
  const call = new Label(panel1, { text: "+79 246 123 4567" });

  const logOut = new Button(panel1, { height: SIZE_CONTENT });
  new Label(logOut, { text: "Log out" }).center();
  const invite = new Button(panel1);
  invite.disabled = true;
  invite.height = SIZE_CONTENT;
  new Label(invite, { text: "Invite" }).center();

  const keyboard = new Keyboard(activeScreen());
  keyboard.hidden = true;

  const panel2 = new Obj(parent, { height: SIZE_CONTENT });
  const panel2Title = createTitle(panel2, look, "Your profile");
  const userNameLabel = createMuted(panel2, look, "User name");
  const userName = new TextArea(panel2, { oneLine: true, placeholderText: "Your name" });
  typeInto(userName, keyboard, tabs);
  const passwordLabel = createMuted(panel2, look, "Password");
  const password = new TextArea(panel2, { oneLine: true, passwordMode: true, placeholderText: "Min. 8 chars." });
  typeInto(password, keyboard, tabs);
  const genderLabel = createMuted(panel2, look, "Gender");
  const gender = new Dropdown(panel2, { options: "Male\nFemale\nOther" });
  const birthdayLabel = createMuted(panel2, look, "Birthday");
  const birthday = new TextArea(panel2, { oneLine: true });
  askBirthday(birthday);

  const panel3 = new Obj(parent);
  const panel3Title = createTitle(panel3, look, "Your skills");
  const experienceLabel = createMuted(panel3, look, "Experience");
  const experience = new Slider(panel3, { width: pct(95) });
  showSliderValue(experience, look.font);
  const teamPlayerLabel = createMuted(panel3, look, "Team player");
  const teamPlayer = new Switch(panel3);
  const hardWorkingLabel = createMuted(panel3, look, "Hard-working");
  const hardWorking = new Switch(panel3);

  parent.grid = { columns: [fr(1), fr(1)], rows: [GRID_CONTENT, GRID_CONTENT] };
  panel1.setGridCell(STRETCH, 0, 2, CENTER, 0, 1);
  logOut.width = 110;
  invite.width = 110;
  panel1.grid = {
    columns: [GRID_CONTENT, 1, GRID_CONTENT, fr(1)],
    rows: [GRID_CONTENT, GRID_CONTENT, GRID_CONTENT, -20, GRID_CONTENT, GRID_CONTENT],
  };
  avatar.setGridCell(CENTER, 0, 1, START, 0, 4);
  name.setGridCell(START, 2, 2, CENTER, 0, 1);
  description.setGridCell(STRETCH, 2, 2, START, 1, 1);
  email.setGridCell(START, 3, 1, CENTER, 2, 1);
  emailIcon.setGridCell(CENTER, 2, 1, CENTER, 2, 1);
  callIcon.setGridCell(CENTER, 2, 1, CENTER, 4, 1);
  call.setGridCell(START, 3, 1, CENTER, 4, 1);
  logOut.setGridCell(START, 1, 1, CENTER, 5, 1);
  invite.setGridCell(END, 3, 1, CENTER, 5, 1);

  const fieldRows = [GRID_CONTENT, 5, GRID_CONTENT, 40, GRID_CONTENT, 40, GRID_CONTENT, 40, GRID_CONTENT, 40];
  panel2.setGridCell(STRETCH, 0, 1, START, 1, 1);
  panel2.grid = { columns: [fr(1), fr(1)], rows: fieldRows };
  panel2Title.setGridCell(START, 0, 2, CENTER, 0, 1);
  userNameLabel.setGridCell(START, 0, 2, START, 2, 1);
  userName.setGridCell(STRETCH, 0, 2, START, 3, 1);
  passwordLabel.setGridCell(START, 0, 2, START, 4, 1);
  password.setGridCell(STRETCH, 0, 2, START, 5, 1);
  birthdayLabel.setGridCell(START, 0, 2, START, 6, 1);
  birthday.setGridCell(STRETCH, 0, 2, START, 7, 1);
  genderLabel.setGridCell(START, 0, 2, START, 8, 1);
  gender.setGridCell(STRETCH, 0, 2, START, 9, 1);

  panel3.setGridCell(STRETCH, 1, 1, STRETCH, 1, 1);
  panel3.grid = { columns: [fr(1), fr(1)], rows: fieldRows };
  panel3Title.setGridCell(START, 0, 2, CENTER, 0, 1);
  experience.setGridCell(CENTER, 0, 2, CENTER, 3, 1);
  experienceLabel.setGridCell(START, 0, 1, START, 2, 1);
  hardWorkingLabel.setGridCell(START, 0, 1, START, 4, 1);
  hardWorking.setGridCell(START, 0, 1, START, 5, 1);
  teamPlayerLabel.setGridCell(START, 0, 1, START, 6, 1);
  teamPlayer.setGridCell(START, 0, 1, START, 7, 1);
}

/** The keyboard comes with the focus and goes with it, and the tabs make room. */
function typeInto(field: TextArea, keyboard: Keyboard, tabs: Obj): void {
  field.on("focused", (event) => {
    keyboard.textArea = field;
    keyboard.setStyle({ maxHeight: Math.trunc((WIDTH * 2) / 3) });
    tabs.updateLayout();
    tabs.height = HEIGHT - keyboard.height;
    keyboard.hidden = false;
    field.scrollToViewRecursive();
    event.indev?.waitRelease();
  });
  field.on("defocused", () => {
    keyboard.textArea = null;
    tabs.height = HEIGHT;
    keyboard.hidden = true;
    field.display.indev.reset(field);
  });
  const close = (): void => {
    tabs.height = HEIGHT;
    keyboard.hidden = true;
    field.display.indev.reset(field);
  };
  field.on("ready", close);
  field.on("cancel", close);
}

/** A calendar over a shaded screen, for as long as no day is chosen. */
function askBirthday(field: TextArea): void {
  let open = false;
  field.on("focused", () => {
    if (open) return;
    open = true;
    const shade = topLayer();
    shade.clickable = true;
    const calendar = new Calendar(shade);
    shade.setStyle({ bgOpa: 127, bgColor: palette.grey });
    calendar.setSize(200, 220);
    calendar.setMonthShown(1990, 1);
    calendar.alignAt(Align.CENTER, 0, 30);
    calendar.on("valueChanged", () => {
      const date = calendar.pressedDate;
      if (!date) return;
      const two = (value: number): string => String(value).padStart(2, "0");
      field.text = `${two(date.day)}.${two(date.month)}.${date.year}`;
      calendar.delete();
      open = false;
      shade.clickable = false;
      shade.setStyle({ bgOpa: 0 });
    });
    calendar.addHeaderDropdown();
  });
}
