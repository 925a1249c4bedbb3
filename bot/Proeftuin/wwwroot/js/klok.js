import { zetKlok } from './api.js';
import { bouw, vind } from './bouw.js';

const vorm = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam',
});
const dag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });
const uur = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const knoppen = () => [vind('naar-maandag'), vind('plus-uur'), vind('plus-dag')];
let beeld = null;
let gezien = 0;

export const nu = () => new Date(Date.parse(beeld.nu) + (performance.now() - gezien) * beeld.snelheid);

export function toonKlok(nieuw = null) {
  if (nieuw) [beeld, gezien] = [nieuw, performance.now()];
  if (!beeld) return;
  const tekst = vorm.format(nu());
  if (vind('klok').textContent !== tekst) vind('klok').textContent = tekst;
  vind('klok').dateTime = nu().toISOString();
  noemKnoppen();
}

const over = uren => new Date(nu().getTime() + uren * 3_600_000);

/** Each button says where it goes: the first on itself as far as there is room, the others to who hovers or listens. */
function noemKnoppen() {
  const [maandag, plusUur, plusDag] = knoppen();
  const moment = new Date(beeld.volgendeMaandag);
  const [weekdag, ...datum] = dag.format(moment).split(' ');
  const heel = `naar ${dag.format(moment)} ${uur.format(moment)}`;
  if (maandag.textContent !== heel) {
    maandag.replaceChildren(bouw('span', { class: 'ruim' }, 'naar '), weekdag, bouw('span', { class: 'ruim' }, ` ${datum.join(' ')}`), ` ${uur.format(moment)}`);
  }
  for (const [knop, doel] of [[plusUur, over(1)], [plusDag, over(24)]]) {
    const zin = `naar ${dag.format(doel)} ${uur.format(doel)}`;
    if (knop.title !== zin) knop.title = zin;
  }
}

/** Wires the buttons; a jump answers when the bot has done everything that became due. */
export function startKlok(opFout) {
  const spring = async (knop, doel) => {
    knoppen().forEach(k => { k.disabled = true; });
    knop.setAttribute('aria-busy', 'true');
    try {
      toonKlok(await zetKlok(doel().toISOString()));
    } catch {
      opFout('De klok kon niet verder. Probeer het nog een keer.');
    } finally {
      knoppen().forEach(k => { k.disabled = false; });
      knop.removeAttribute('aria-busy');
      knop.focus();
    }
  };
  const [maandag, plusUur, plusDag] = knoppen();
  maandag.addEventListener('click', () => spring(maandag, () => new Date(beeld.volgendeMaandag)));
  plusUur.addEventListener('click', () => spring(plusUur, () => over(1)));
  plusDag.addEventListener('click', () => spring(plusDag, () => over(24)));
  setInterval(toonKlok, 1000);
}
