/** Simple drawings of numbers. The same stands below each of them in words, so what is only seen here is left out of what is read aloud. */
import { laag, vak } from './delen.js';

const ns = 'http://www.w3.org/2000/svg';
const reeks = ['categoricalblue', 'categoricalpurple', 'categoricalteal', 'categoricalmarigold', 'neutral'];

function kleur(element, punt, nummer, standaard) {
  element.dataset.kleur = laag(punt.color ?? standaard ?? reeks[nummer % reeks.length]);
  return element;
}

/** As a picture with a name: the title of the chart. */
function figuur(klasse, bron, ...inhoud) {
  const element = vak(`teams-figuur ${klasse}`, ...inhoud);
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', bron.title ?? '');
  return element;
}

export function voortgang({ value = 0, max = 100, color }) {
  const balk = vak('teams-voortgang', vak('teams-deel'));
  balk.dataset.kleur = laag(color ?? 'accent');
  balk.firstChild.style.width = `${Math.min(100, (100 * value) / max)}%`;
  balk.setAttribute('aria-hidden', 'true');
  return balk;
}

export function ring(bron) {
  const punten = bron.data ?? [];
  const som = punten.reduce((totaal, punt) => totaal + punt.value, 0) || 1;
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 42 42');
  let begin = 25;
  for (const [nummer, punt] of punten.entries()) {
    const deel = (100 * punt.value) / som;
    const boog = kleur(document.createElementNS(ns, 'circle'), punt, nummer);
    for (const [naam, waarde] of Object.entries({ cx: 21, cy: 21, r: 15.9155, pathLength: 100 })) boog.setAttribute(naam, waarde);
    // A gap keeps the parts apart for who sees no colours.
    boog.setAttribute('stroke-dasharray', `${Math.max(0, deel - 1)} ${101 - deel}`);
    boog.setAttribute('stroke-dashoffset', begin);
    svg.append(boog);
    begin -= deel;
  }
  const legenda = punten.map((punt, nummer) => vak('teams-regel', kleur(vak('teams-blokje'), punt, nummer), punt.legend));
  return figuur('teams-ring', bron, svg, vak('teams-legenda', ...legenda));
}

export function staandeStaven(bron) {
  const punten = bron.data ?? [];
  const hoogste = Math.max(1, ...punten.map(punt => punt.y));
  return figuur('teams-staand', bron, ...punten.map(punt => {
    const staaf = kleur(vak('teams-staaf'), punt, 0, bron.color);
    staaf.style.height = `${(72 * punt.y) / hoogste}px`;
    return vak('teams-kolom', vak('teams-getal', bron.showBarValues ? String(punt.y) : ''), staaf, vak('teams-onder', punt.x));
  }));
}

export function liggendeStaven(bron) {
  const punten = bron.data ?? [];
  const hoogste = Math.max(1, ...punten.map(punt => punt.y));
  return figuur('teams-liggend', bron, ...punten.map(punt => {
    const staaf = kleur(vak('teams-staaf'), punt, 0, bron.color);
    staaf.style.width = `${(100 * punt.y) / hoogste}%`;
    return vak('teams-rij', vak('teams-voor', punt.x), vak('teams-spoor', staaf), vak('teams-getal', String(punt.y)));
  }));
}
