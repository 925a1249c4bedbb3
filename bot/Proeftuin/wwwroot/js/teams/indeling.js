/** Which elements are drawn at the width of the card (targetWidth), and how those of a container stand (layouts). */
import { laag } from './delen.js';

const klassen = ['verynarrow', 'narrow', 'standard', 'wide'];
const grenzen = [164, 350, 768];
const ruimte = { none: 0, extrasmall: 4, small: 8, default: 12, medium: 16, large: 20, extralarge: 24, padding: 16 };
const plaats = { left: 'start', top: 'start', center: 'center', right: 'end', bottom: 'end' };

const klasseVan = breedte => grenzen.filter(grens => breedte > grens).length;
const gat = waarde => `${ruimte[laag(waarde || 'default')] ?? 12}px`;

function past(doel, klasse) {
  if (!doel) return true;
  const [naam, richting] = laag(doel).split(':').reverse();
  const gevraagd = klassen.indexOf(naam);
  if (richting === 'atleast') return klasse >= gevraagd;
  return richting === 'atmost' ? klasse <= gevraagd : klasse === gevraagd;
}

function kinderen(vak) {
  return Array.from({ length: vak.getItemCount() }, (_, nummer) => vak.getItemAt(nummer)).filter(kind => kind.renderedElement);
}

function zetRaster(stijl, { columns = [], areas = [], columnSpacing, rowSpacing }) {
  const aantal = Math.max(1, columns.length, ...areas.map(a => (a.column ?? 1) + (a.columnSpan ?? 1) - 1));
  const vast = columns.reduce((som, breedte) => som + (typeof breedte === 'number' ? breedte : 0), 0);
  const over = (100 - vast) / Math.max(1, aantal - columns.length);
  stijl.gridTemplateColumns = Array.from({ length: aantal }, (_, nummer) => {
    const breedte = columns[nummer] ?? over;
    return typeof breedte === 'number' ? `minmax(0, ${breedte}fr)` : breedte;
  }).join(' ');
  stijl.gap = `${gat(rowSpacing)} ${gat(columnSpacing)}`;
}

function deelIn({ element, bron }, klasse) {
  const vak = element.renderedElement;
  const indeling = bron.layouts.find(l => past(l.targetWidth, klasse));
  const soort = indeling?.type?.replace('Layout.', '') ?? 'Stack';
  vak.classList.toggle('teams-raster', soort === 'AreaGrid');
  vak.classList.toggle('teams-stroom', soort === 'Flow');
  vak.style.gap = '';
  if (soort === 'AreaGrid') zetRaster(vak.style, indeling);
  if (soort === 'Flow') {
    vak.style.gap = `${gat(indeling.rowSpacing)} ${gat(indeling.columnSpacing)}`;
    vak.style.setProperty('--teams-langs', plaats[laag(indeling.horizontalItemsAlignment)] ?? 'start');
    vak.style.setProperty('--teams-dwars', plaats[laag(indeling.verticalItemsAlignment)] ?? 'start');
  }
  for (const kind of kinderen(element)) {
    const gebied = soort === 'AreaGrid' && indeling.areas?.find(a => a.name === kind.renderedElement.dataset.gebied);
    kind.separatorElement?.classList.toggle('teams-weg', soort !== 'Stack');
    kind.renderedElement.style.gridArea = gebied
      ? `${gebied.row ?? 1} / ${gebied.column ?? 1} / span ${gebied.rowSpan ?? 1} / span ${gebied.columnSpan ?? 1}` : '';
  }
}

/** Keeps a drawn card in step with its width; the answer does so at once. */
export function volgBreedte(getekend, geplaatst) {
  for (const { element, bron } of geplaatst) {
    if (bron['grid.area'] && element.renderedElement) element.renderedElement.dataset.gebied = bron['grid.area'];
  }
  const pasAan = () => {
    const klasse = klasseVan(getekend.getBoundingClientRect().width);
    for (const deel of geplaatst.filter(d => d.element.renderedElement)) {
      const weg = !past(deel.bron.targetWidth, klasse);
      deel.element.renderedElement.classList.toggle('teams-weg', weg);
      deel.element.separatorElement?.classList.toggle('teams-weg', weg);
      if (deel.bron.layouts) deelIn(deel, klasse);
    }
  };
  if (geplaatst.length > 0) new ResizeObserver(pasAan).observe(getekend);
  return pasAan;
}
