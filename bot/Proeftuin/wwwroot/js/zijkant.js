import { bouw, vind } from './bouw.js';
import { huidig, ik, initialen, kleur, mijnGesprekken, ongelezen, staat } from './staat.js';

export const avatar = (naam, id, soort = '') =>
  bouw('span', { class: `avatar ${soort}`, style: `background:${kleur(id)}`, 'aria-hidden': 'true' }, initialen(naam));

const badge = aantal => aantal > 0 &&
  bouw('span', { class: 'badge' }, String(aantal), bouw('span', { class: 'verborgen' }, aantal === 1 ? ' ongelezen bericht' : ' ongelezen berichten'));

const regel = (testid, gekozen, opKies, beeld, naam, uitleg, aantal) => bouw('li', {},
  bouw('button', { type: 'button', class: 'keuze', 'data-testid': testid, 'aria-current': gekozen && 'true', onclick: opKies },
    beeld,
    bouw('span', { class: 'namen' }, bouw('span', { class: 'naam' }, naam), uitleg && bouw('span', { class: 'uitleg' }, uitleg)),
    badge(aantal)));

/** Draws the rail again and keeps the focus on the same entry. */
export function toonZijkant(kies) {
  const gericht = vind('zijkant').contains(document.activeElement) && document.activeElement.dataset.testid;
  toonIkzelf();
  vind('gesprekken').replaceChildren(...mijnGesprekken().map(g => regel(
    `gesprek-${g.id}`, g.id === staat.gesprek, () => kies(staat.persoon, g.id),
    g.soort === 'channel' ? bouw('span', { class: 'avatar kanaal', 'aria-hidden': 'true' }, '#') : avatar(staat.bot.naam, staat.bot.id, 'bot'),
    g.naam, g.team ?? 'Chat met de app', g.ongelezen)));

  const groepen = Map.groupBy(staat.personen, p => p.groep || 'Mensen');
  vind('personen').replaceChildren(...[...groepen].map(([groep, leden]) => bouw('section', {},
    bouw('h3', {}, groep),
    bouw('ul', { class: 'lijst', 'aria-label': groep }, ...leden.map(p => regel(
      `persoon-${p.aad}`, p.aad === staat.persoon, () => kies(p.aad, null), avatar(p.naam, p.aad), p.naam, p.rol, ongelezen(p)))))));
  const mijne = mijnGesprekken().filter(g => g.id !== staat.gesprek).reduce((som, g) => som + g.ongelezen, 0);
  vind('menu-ongelezen').hidden = mijne === 0;
  vind('menu-ongelezen').textContent = mijne || '';
  toonTitel();
  if (gericht) vind('zijkant').querySelector(`[data-testid="${CSS.escape(gericht)}"]`)?.focus({ preventScroll: true });
}

/** What waits for this person stands in the tab of the browser too. */
function toonTitel() {
  const [wie, gesprek] = [ik(), huidig()];
  const wacht = wie ? ongelezen(wie) : 0;
  document.title = `${wacht ? `(${wacht}) ` : ''}${gesprek ? `${gesprek.naam} – ${wie.naam} – ` : ''}Proeftuin`;
  const icoon = wacht ? 'icoon-nieuw.svg' : 'icoon.svg';
  if (vind('icoon').getAttribute('href') !== icoon) vind('icoon').setAttribute('href', icoon);
}

function toonIkzelf() {
  const wie = ik();
  vind('ikzelf').replaceChildren(...(wie ? [
    avatar(wie.naam, wie.aad, 'groot'),
    bouw('div', { class: 'namen' }, bouw('span', { class: 'uitleg' }, 'Je bent nu'), bouw('strong', {}, wie.naam), bouw('span', { class: 'uitleg' }, wie.rol)),
  ] : [bouw('p', { class: 'uitleg' }, 'Er is nog niemand. Installeer de bot met een activiteit op /proeftuin/api/messages, of start zonder --leeg.')]));
}
