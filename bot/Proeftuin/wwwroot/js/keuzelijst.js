import * as api from './api.js';
import { bouw } from './bouw.js';
import { staat } from './staat.js';

const AC = globalThis.AdaptiveCards;

/** The choice sets of a card that ask the bot for choices, by input id. */
export function bronnen(deel, gevonden = new Map()) {
  if (Array.isArray(deel)) deel.forEach(d => bronnen(d, gevonden));
  else if (deel !== null && typeof deel === 'object') {
    if (deel.type === 'Input.ChoiceSet' && deel['choices.data']?.dataset) gevonden.set(deel.id, deel['choices.data'].dataset);
    Object.values(deel).forEach(d => bronnen(d, gevonden));
  }
  return gevonden;
}

/** Microsoft's renderer filters what it has; while somebody types, the choices that the bot finds are added. */
export function maakDoorzoekbaar(kaart, datasets) {
  if (!datasets.size) return;
  for (const invoer of kaart.getAllInputs()) {
    const dataset = datasets.get(invoer.id);
    if (dataset) (invoer.isMultiSelect ? maakMeervoudig : maakEnkel)(invoer, dataset);
  }
}

async function zoek(dataset, tekst) {
  const waarde = { queryText: tekst, queryOptions: { skip: 0, top: 15 }, dataset };
  const { status, inhoud } = await api.roep(staat.gesprek, { persoon: staat.persoon, naam: 'application/search', waarde });
  return status < 300 ? inhoud?.value?.results ?? [] : [];
}

/** Calls doe with the results of the last text only. */
function bijTypen(veld, dataset, doe) {
  let beurt = 0;
  veld.addEventListener('input', async () => {
    const deze = ++beurt;
    const resultaten = await zoek(dataset, veld.value).catch(() => []);
    if (deze === beurt) doe(resultaten);
  });
}

function maakEnkel(invoer, dataset) {
  const veld = invoer.renderedInputControlElement?.querySelector('input');
  const lijst = veld?.list ?? invoer.renderedInputControlElement?.querySelector('datalist');
  if (!veld || !lijst) return;
  bijTypen(veld, dataset, resultaten => {
    for (const { title, value } of resultaten) {
      if (invoer.choices.some(k => k.value === value)) continue;
      invoer.choices.push(new AC.Choice(title, value));
      lijst.append(bouw('option', { value: title }));
    }
  });
}

/** Checkboxes for who is chosen, and a field that finds others. */
function maakMeervoudig(invoer, dataset) {
  const vak = invoer.renderedInputControlElement;
  if (!vak) return;
  invoer._toggleInputs ??= [];
  const veld = bouw('input', { type: 'search', class: 'ac-input ac-textInput', placeholder: 'Zoek een naam', 'aria-label': `${invoer.label}: zoek een naam`, autocomplete: 'off' });
  const lijst = bouw('ul', { class: 'lijst gevonden', 'aria-label': 'Gevonden' });
  vak.after(veld, lijst);
  bijTypen(veld, dataset, resultaten => lijst.replaceChildren(...(veld.value ? resultaten : []).map(({ title, value }) => bouw('li', {},
    bouw('button', {
      type: 'button', class: 'keuze', onclick: () => {
        kruisAan(invoer, vak, title, value);
        veld.value = '';
        lijst.replaceChildren();
      },
    }, title)))));
}

function kruisAan(invoer, vak, titel, waarde) {
  let vakje = invoer._toggleInputs.find(v => v.value === waarde);
  if (!vakje) {
    const id = `gevonden-${invoer.id}-${waarde}`;
    vakje = bouw('input', { type: 'checkbox', id, value: waarde });
    vak.append(bouw('div', { class: 'aangekruist' }, vakje, bouw('label', { for: id }, titel)));
    invoer._toggleInputs.push(vakje);
  }
  vakje.checked = true;
}
