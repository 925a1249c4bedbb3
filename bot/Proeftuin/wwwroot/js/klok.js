import { zetKlok } from './api.js';
import { vind } from './bouw.js';

const vorm = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam',
});
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
  const over = uren => () => new Date(nu().getTime() + uren * 3_600_000);
  const [maandag, uur, dag] = knoppen();
  maandag.addEventListener('click', () => spring(maandag, () => new Date(beeld.volgendeMaandag)));
  uur.addEventListener('click', () => spring(uur, over(1)));
  dag.addEventListener('click', () => spring(dag, over(24)));
  setInterval(toonKlok, 1000);
}
