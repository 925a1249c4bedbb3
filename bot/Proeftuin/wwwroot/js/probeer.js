import * as api from './api.js';
import { houdInBeeld } from './berichten.js';
import { bouw, vind } from './bouw.js';

const smal = matchMedia('(max-width: 720px)');
let stappen = null;
let wijs = null;
let opStap = () => {};

/** Folded as this browser left it; on a phone it begins as one line. */
const isOpen = () => {
  const keuze = localStorage.getItem('probeer');
  return keuze ? keuze === 'open' : !(smal.matches || document.documentElement.dataset.breedte === 'telefoon');
};

/** The strip with what somebody new can try; opKies goes to a person and a conversation. */
export function startProbeer(opKies) {
  opStap = opKies;
  vind('probeer-vouw').addEventListener('click', () => {
    localStorage.setItem('probeer', isOpen() ? 'dicht' : 'open');
    toonProbeer();
  });
  smal.addEventListener('change', () => toonProbeer());
  // The card may come later than the conversation: a view of one's own is asked for.
  new MutationObserver(wijsAan).observe(vind('berichten'), { childList: true, subtree: true });
  // Before the card hears it: that keeps a click to itself.
  vind('berichten').addEventListener('click', wijsNietMeer, { capture: true });
}

export function toonProbeer(nieuw = stappen) {
  stappen = nieuw;
  const strook = vind('probeer');
  strook.hidden = !stappen?.some(s => s.waar);
  if (strook.hidden) return;
  const gericht = strook.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  const gedaan = stappen.filter(s => s.gedaan).length;
  const volgende = stappen.findIndex(s => !s.gedaan);
  const open = isOpen();
  strook.classList.toggle('open', open);
  strook.classList.toggle('klaar', volgende < 0);
  vind('probeer-vouw').setAttribute('aria-expanded', String(open));
  vind('probeer-vouw').textContent = open ? 'Vouw dicht' : 'Stappen';
  vind('probeer-stand').textContent = volgende < 0 ? 'Alles gedaan. Kijk gerust verder rond.' : `${gedaan} van ${stappen.length} gedaan`;
  vind('probeer-stappen').replaceChildren(...stappen.map((stap, i) => regel(stap, i, i === volgende)));
  if (gericht) strook.querySelector(`[data-testid="${gericht}"]`)?.focus({ preventScroll: true });
}

const regel = (stap, nummer, volgende) => bouw('li', { class: volgende ? 'volgende' : '' },
  bouw('button', {
    type: 'button', class: `knop probeerstap ${stap.gedaan ? 'gedaan' : ''}`, 'data-testid': `probeer-${nummer + 1}`,
    'aria-current': volgende && 'step', disabled: !stap.waar, onclick: () => ga(stap),
  },
  bouw('span', { class: 'nummer', 'aria-hidden': 'true' }, stap.gedaan ? '✓' : String(nummer + 1)),
  bouw('span', {}, bouw('strong', {}, stap.wie), `: ${stap.wat}`, stap.gedaan && bouw('span', { class: 'verborgen' }, ' (gedaan)'))));

function ga(stap) {
  wijs = stap.gedaan ? null : stap.verb;
  weg();
  opStap(stap.waar.persoon, stap.waar.gesprek);
  wijsAan();
}

/** Points at the button of the step that was chosen: the first on the newest card that has it. */
function wijsAan() {
  if (!wijs) return;
  const knoppen = [...vind('berichten').querySelectorAll(`[data-verb="${wijs}"]`)].filter(k => k.offsetParent);
  const knop = knoppen.find(k => k.closest('.bericht') === knoppen.at(-1).closest('.bericht'));
  if (!knop || knop.classList.contains('aangewezen')) return;
  weg();
  knop.classList.add('aangewezen');
  houdInBeeld(knop);
}

function weg() {
  houdInBeeld(null);
  vind('berichten').querySelectorAll('.aangewezen').forEach(k => k.classList.remove('aangewezen'));
}

/** Whoever does something is no longer pointed at anything. */
function wijsNietMeer() {
  wijs = null;
  weg();
}

/** Asks again what is done: somebody may have been asked, or have clicked. */
export async function haalProbeer() {
  if (!stappen) return;
  toonProbeer(await api.haalProbeer());
}
