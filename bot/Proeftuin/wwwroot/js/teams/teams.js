/**
 * What Teams draws beside Microsoft's open renderer: its own elements, layouts and widths. The page and the drawings of the tests share
 * this. Without it (terugval) a card is drawn as by a client that knows none of it.
 */
import { elementen } from './elementen.js';
import { volgBreedte } from './indeling.js';

const AC = globalThis.AdaptiveCards;

const alleen = soorten => {
  const register = new AC.CardObjectRegistry();
  AC.GlobalRegistry.populateWithDefaultElements(register);
  // A phone with version 1.2 draws no table.
  register.unregister('Table');
  for (const [soort, klasse] of Object.entries(soorten)) register.register(soort, klasse);
  return register;
};
const bekend = alleen({ Table: AC.Table, ...elementen });
const basis = alleen({});

/** Reads and draws a card. Afterwards call pasAan once it stands on the page; a change of its width is followed. */
export function tekenTeams(kaart, inhoud, { terugval = false, versie } = {}) {
  const context = new AC.SerializationContext(versie);
  const geplaatst = [];
  context.setElementRegistry(terugval ? basis : bekend);
  if (!terugval) {
    context.onParseElement = (element, bron) => {
      if (bron.targetWidth || bron.layouts || bron['grid.area']) geplaatst.push({ element, bron });
    };
  }
  kaart.parse(inhoud, context);
  const getekend = kaart.render();
  return { context, getekend, pasAan: getekend ? volgBreedte(getekend, geplaatst) : () => {} };
}
