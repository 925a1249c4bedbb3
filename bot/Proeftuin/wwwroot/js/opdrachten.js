import * as api from './api.js';
import { bouw, vind } from './bouw.js';
import { staat } from './staat.js';
import { openVanOpdracht, openZoek } from './venster.js';

/** The commands of the app package: what Teams shows in the menu of a message and at the compose box. */
let opdrachten = [];
let opKaart = () => {};
const manifest = api.haalManifest().then(m => { opdrachten = m.composeExtensions?.[0]?.commands ?? []; }).catch(fout => console.warn(fout));
const van = (context, soort) => opdrachten.filter(o => (o.type ?? 'query') === soort && (o.context ?? ['compose', 'commandBox']).includes(context));

/** The button with more actions that every message has. */
export function bijBericht(bericht, naam) {
  if (bericht.verwijderd) return null;
  const knop = bouw('button', {
    type: 'button', class: 'knop stil meer', 'data-testid': `meer-${bericht.id}`, 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': `Meer acties bij het bericht van ${naam}`,
    onclick: () => opent(knop, () => van('message', 'action').map(o => [o.title, () => openVanOpdracht(o, 'message', bericht)])),
  }, '…');
  return knop;
}

/** The button beside the compose box; doe gets the card that a search returned. */
export function startOpdrachten(doe) {
  opKaart = doe;
  const knop = vind('appknop');
  knop.addEventListener('click', () => opent(knop, () => [
    ...van('compose', 'action').map(o => [o.title, () => openVanOpdracht(o, 'compose', null)]),
    ...van('compose', 'query').map(o => [o.title, () => openZoek(o, opKaart)]),
  ]));
}

let open = null;

async function opent(knop, regels) {
  const was = open?.knop;
  sluit();
  if (was === knop || !staat.gesprek) return;
  await manifest;
  // It stands outside the page, so it is a landmark of its own.
  const menu = bouw('aside', { class: 'appmenu', 'aria-label': 'Menu' }, bouw('div', { role: 'menu', 'aria-label': knop.ariaLabel }, ...regels().map(([titel, doe]) =>
    bouw('button', { type: 'button', role: 'menuitem', class: 'knop stil', onclick: () => { sluit(true); doe(); } }, titel))));
  document.body.append(menu);
  const plek = knop.getBoundingClientRect();
  const onder = plek.bottom + menu.offsetHeight + 8 < innerHeight;
  menu.style.left = `${Math.max(8, Math.min(plek.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${onder ? plek.bottom + 4 : plek.top - menu.offsetHeight - 4}px`;
  knop.setAttribute('aria-expanded', 'true');
  open = { knop, menu };
  menu.querySelector('button')?.focus();
}

function sluit(metFocus) {
  if (!open) return;
  open.menu.remove();
  open.knop.setAttribute('aria-expanded', 'false');
  if (metFocus) open.knop.focus();
  open = null;
}

addEventListener('pointerdown', klik => { if (open && !open.menu.contains(klik.target) && !open.knop.contains(klik.target)) sluit(); });
addEventListener('keydown', toets => {
  if (!open) return;
  // Tab goes on from the button, not from the end of the page where the menu stands.
  if (toets.key === 'Escape' || toets.key === 'Tab') return sluit(true);
  const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
  if (!stap) return;
  toets.preventDefault();
  const knoppen = [...open.menu.querySelectorAll('button')];
  knoppen[(knoppen.indexOf(document.activeElement) + stap + knoppen.length) % knoppen.length]?.focus();
});
