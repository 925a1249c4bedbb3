/** The elements of Teams that the cards use, registered with Microsoft's renderer. Colours and sizes stand in css/teams.css. */
import { laag, vak } from './delen.js';
import { icoon } from './icoon.js';
import { liggendeStaven, ring, staandeStaven, voortgang } from './grafiek.js';

const AC = globalThis.AdaptiveCards;

/** One kind of element: its name and how its JSON is drawn. */
function soort(naam, teken) {
  return class extends AC.CardElement {
    internalParse(bron, context) {
      super.internalParse(bron, context);
      this.bron = bron;
    }

    getJsonTypeName() {
      return naam;
    }

    internalRender() {
      return teken(this.bron);
    }
  };
}

function badge(bron) {
  const pil = vak('teams-badge');
  pil.dataset.stijl = laag(bron.style) || 'default';
  pil.dataset.vulling = laag(bron.appearance) || 'filled';
  pil.dataset.vorm = laag(bron.shape) || 'circular';
  const woorden = document.createElement('span');
  woorden.textContent = bron.text ?? '';
  const delen = [bron.icon ? icoon(bron.icon, 'xsmall') : null, woorden].filter(Boolean);
  pil.append(...(laag(bron.iconPosition) === 'after' ? delen.reverse() : delen));
  if (bron.tooltip) pil.title = bron.tooltip;
  return vak('teams-badgeplek', pil);
}

/** Teams looks the person up; here their name as the bot knows it. */
function persoon(bron) {
  const { displayName = '', id = '' } = bron.properties ?? {};
  const namen = displayName.split(/\s+/).filter(naam => /^\p{L}/u.test(naam));
  const letters = [namen[0], namen.length > 1 ? namen.at(-1) : null].filter(Boolean).map(naam => [...naam][0].toUpperCase()).join('');
  const hoofd = vak('teams-hoofd', letters || '?');
  hoofd.setAttribute('aria-hidden', 'true');
  hoofd.dataset.kleur = [...`${id}${displayName}`].reduce((som, teken) => (som * 31 + teken.codePointAt(0)) % 6, 0);
  return vak('teams-persoon', hoofd, vak('teams-naam', displayName));
}

export const elementen = {
  'Icon': soort('Icon', bron => icoon(bron.name, laag(bron.size) || 'standard', laag(bron.style) === 'filled', laag(bron.color))),
  'Badge': soort('Badge', badge),
  'Component': soort('Component', bron => (bron.name === 'graph.microsoft.com/user' ? persoon(bron) : vak('teams-onbekend'))),
  'ProgressBar': soort('ProgressBar', voortgang),
  'Chart.Donut': soort('Chart.Donut', ring),
  'Chart.VerticalBar': soort('Chart.VerticalBar', staandeStaven),
  'Chart.HorizontalBar': soort('Chart.HorizontalBar', liggendeStaven),
};
