const basis = 'proeftuin/';

async function vraag(pad, opties) {
  const antwoord = await fetch(basis + pad, opties);
  if (!antwoord.ok) throw new Error(`${pad}: ${antwoord.status}`);
  return antwoord.status === 204 || antwoord.status === 202 ? null : antwoord.json();
}

const stuur = (pad, inhoud) =>
  vraag(pad, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inhoud) });

const van = gesprek => `gesprekken/${encodeURIComponent(gesprek)}`;

export const haalStand = () => vraag('stand');
export const haalProbeer = () => vraag('probeer');
export const haalBerichten = (gesprek, persoon) => vraag(`${van(gesprek)}/berichten?persoon=${encodeURIComponent(persoon)}`);
export const zeg = (gesprek, verzoek) => stuur(`${van(gesprek)}/berichten`, verzoek);
export const klik = (gesprek, verzoek) => stuur(`${van(gesprek)}/klik`, verzoek);
export const roep = (gesprek, verzoek) => stuur(`${van(gesprek)}/aanroep`, verzoek);
export const haalManifest = async () => (await fetch('manifest.json')).json();
export const lees = (gesprek, persoon) => stuur(`${van(gesprek)}/gelezen`, { persoon });
export const zetKlok = nu => stuur('klok', { nu });
export const beginOpnieuw = () => stuur('opnieuw', {});

/** Follows what changes; the first word after every (re)connection is "hallo". */
export function luister(opMelding) {
  const stroom = new EventSource(basis + 'stroom');
  stroom.onmessage = bericht => opMelding(JSON.parse(bericht.data));
}
