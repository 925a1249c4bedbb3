/** Our own sketches of the Fluent icons in IconName (cards/AdaptiveCards), in lines on a field of 24; a test asks for each of them. */
const rond = '<circle cx="12" cy="12" r="9"/>';
const punt = (x, y) => `<circle cx="${x}" cy="${y}" r=".6"/>`;
const hoofd = (x, y, straal) => `<circle cx="${x}" cy="${y}" r="${straal}"/>`;

export const tekeningen = {
  Calendar: '<rect x="4" y="5" width="16" height="15" rx="2.5"/><path d="M4 9.5h16M8 3v3.5M16 3v3.5"/>',
  QuestionCircle: `${rond}<path d="M9.5 9.6a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9"/>${punt(12, 16.6)}`,
  PersonChat: `${hoofd(9, 8, 3.5)}<path d="M2.5 20c0-3.5 2.5-5.5 6.5-5.5 1 0 2 .1 2.8.4M13.5 15.5a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2.5a2 2 0 0 1-2 2h-2.5l-2.5 2v-2a1.5 1.5 0 0 1-1-1.5z"/>`,
  Handshake: '<path d="M2.5 8 6 5.5l6 1.5 6-1.5L21.5 8v7l-3 1.5-4.5 3.5c-1 .8-2.2.8-3.2 0L5.5 16l-3-1.5zM12 7 8.5 11c.8 1.8 3 1.8 4.2.2l1.3-.7 4.5 5"/>',
  LeafOne: '<path d="M7 17C3.5 10 9 4 20 4c.5 9.5-4.5 16-13 13zM4 20.5C6.5 16 10 12.5 14.5 10"/>',
  TaskListLtr: '<path d="M10.5 6H20M10.5 12H20M10.5 18H20M3.5 6l1.5 1.5L8 4.5M3.5 12 5 13.5 8 10.5M3.5 18 5 19.5 8 16.5"/>',
  Person: `${hoofd(12, 8, 4)}<path d="M4.5 20.5c0-4 3-6 7.5-6s7.5 2 7.5 6z"/>`,
  PeopleTeam: `${hoofd(12, 7, 3)}${hoofd(4.8, 9, 2)}${hoofd(19.2, 9, 2)}<path d="M7.5 12.5h9V16a4.5 4.5 0 0 1-9 0zM7.5 13H2.5v2.5a3 3 0 0 0 5 2.2M16.5 13h5v2.5a3 3 0 0 1-5 2.2"/>`,
  Settings: `${hoofd(12, 12, 3)}${hoofd(12, 12, 7)}<path d="M12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7"/>`,
  DataBarVertical: '<rect x="4" y="12" width="4" height="8" rx="1"/><rect x="10" y="4" width="4" height="16" rx="1"/><rect x="16" y="9" width="4" height="11" rx="1"/>',
  BookOpen: '<path d="M12 6.5C10 5 7 4.5 3 4.5v13.5c4 0 7 .5 9 2 2-1.5 5-2 9-2V4.5c-4 0-7 .5-9 2zM12 6.5V20"/>',
  Warning: `<path d="M12 3.5 21.5 20h-19zM12 9.5v5"/>${punt(12, 17.2)}`,
  Call: '<path d="M6.5 3 9 4l1 4-2 2c1 2.6 3.2 4.8 6 6l2-2 4 1 1 2.5c.2 2-1.5 3.5-3.5 3.5C9.5 21 3 14.5 3 6.5 3 4.5 4.5 2.8 6.5 3z"/>',
  PauseCircle: `${rond}<path d="M10 9v6M14 9v6"/>`,
  CheckmarkCircle: `${rond}<path d="m8 12.3 2.8 2.8 5.4-5.6"/>`,
  Clock: `${rond}<path d="M12 7v5.5l3.5 2"/>`,
  Info: `${rond}<path d="M12 11v5.5"/>${punt(12, 8)}`,
  Lightbulb: '<path d="M9 17c0-2-3-3.5-3-7.2a6 6 0 0 1 12 0C18 13.5 15 15 15 17zM9.5 20.5h5"/>',
  LockClosed: `<rect x="5" y="10" width="14" height="10.5" rx="2"/><path d="M8 10V7.5a4 4 0 0 1 8 0V10"/>${punt(12, 15.2)}`,
};

/** A drawing that says nothing by itself: a screen reader passes it by. */
export function icoon(naam, grootte, gevuld = false, kleur = '') {
  const plek = document.createElement('div');
  plek.className = 'teams-icoon';
  plek.dataset.grootte = grootte;
  plek.dataset.kleur = kleur || 'default';
  plek.dataset.gevuld = String(gevuld);
  plek.setAttribute('aria-hidden', 'true');
  plek.innerHTML = `<svg viewBox="0 0 24 24" focusable="false">${tekeningen[naam] ?? rond}</svg>`;
  return plek;
}
