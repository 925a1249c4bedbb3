import { markdown } from './markdown.js';
import { huidig, ik, staat } from './staat.js';
import { gastheer } from './gastheer.js';
import { bouw } from './bouw.js';
import { bronnen, maakDoorzoekbaar } from './keuzelijst.js';
import { tekenTeams } from './teams/teams.js';

const AC = globalThis.AdaptiveCards;
const opzet = new AC.HostConfig(gastheer);
/** With ?terugval the cards are as on a client without the elements of Teams. */
const terugval = new URLSearchParams(location.search).has('terugval');
AC.AdaptiveCard.onProcessMarkdown = (tekst, uitkomst) => {
  uitkomst.outputHtml = markdown(tekst);
  uitkomst.didProcess = true;
};
// A step of the strip points at the button with its verb.
const tekenKnop = AC.ExecuteAction.prototype.render;
AC.ExecuteAction.prototype.render = function render() {
  tekenKnop.call(this);
  if (this.verb && this.renderedElement) this.renderedElement.dataset.verb = this.verb;
};
Object.assign(AC.Strings.errors, { unknownActionType: () => '', unknownElementType: () => '' });

/** Teams fills a people picker itself; here the people of the proeftuin stand in it. */
function vulPersonen(deel) {
  if (Array.isArray(deel)) return deel.map(vulPersonen);
  if (deel === null || typeof deel !== 'object') return deel;
  const uit = Object.fromEntries(Object.entries(deel).map(([naam, waarde]) => [naam, vulPersonen(waarde)]));
  const bron = uit['choices.data']?.dataset ?? '';
  if (uit.type !== 'Input.ChoiceSet' || !bron.startsWith('graph.microsoft.com/users')) return uit;
  delete uit['choices.data'];
  const hier = p => !bron.includes('currentContext') || p.gesprekken.some(g => g.id === staat.gesprek);
  const mensen = staat.personen.filter(hier).map(p => ({ title: p.naam, value: p.aad }));
  uit.choices = [...(uit.choices ?? []), ...mensen.filter(m => !(uit.choices ?? []).some(k => k.value === m.value))];
  if (uit.isMultiSelect) uit.style = 'expanded';
  return uit;
}

/** A place in Teams itself: the proeftuin has none behind it. */
const inTeams = adres => adres.startsWith('https://teams.microsoft.com/l/');

/** What would happen, under the card. */
function vertel(omslag) {
  const regel = bouw('p', { class: 'bijschrift', role: 'status' }, 'In Teams opent hier de chat van jullie samen. De proeftuin heeft die chat niet.');
  omslag.parentElement?.querySelector('.bijschrift')?.remove();
  omslag.after(regel);
}

/** Draws one card; opKlik gets what Teams would send. */
export function tekenKaart(inhoud, opKlik) {
  const omslag = bouw('div', {
    class: `kaart ${/^full$/i.test(inhoud.msteams?.width ?? '') ? 'breed' : ''}`,
    'data-testid': 'kaart', tabindex: '-1', role: 'group', 'aria-label': 'Kaart',
  });
  const kaart = new AC.AdaptiveCard();
  kaart.hostConfig = opzet;
  kaart.onExecuteAction = actie => {
    if (actie instanceof AC.OpenUrlAction) return void (inTeams(actie.url) ? vertel(omslag) : globalThis.open(actie.url, '_blank', 'noopener'));
    if (actie instanceof AC.ExecuteAction || actie instanceof AC.SubmitAction) {
      opKlik({
        soort: actie.getJsonTypeName(),
        verb: actie.verb,
        titel: actie.title,
        id: actie.id,
        data: typeof actie.data === 'object' ? zonderLeeg(actie.data) : actie.data,
      }, omslag);
    }
  };
  try {
    const gevuld = vulPersonen(inhoud);
    const { getekend } = tekenTeams(kaart, gevuld, { terugval });
    if (getekend) omslag.append(getekend);
    // A stop of the keyboard where nothing can be done, and that shows no focus.
    omslag.querySelectorAll('.ac-adaptiveCard').forEach(deel => deel.removeAttribute('tabindex'));
    maakDoorzoekbaar(kaart, bronnen(gevuld));
  } catch (fout) {
    console.error(fout);
  }
  if (!omslag.firstChild) omslag.append(bouw('p', {}, inhoud.fallbackText ?? 'Deze kaart kan niet getoond worden.'));
  return omslag;
}

/** Teams leaves out inputs that are empty. */
const zonderLeeg = data => Object.fromEntries(Object.entries(data).filter(([, waarde]) => waarde !== undefined && waarde !== ''));

export function zetBezig(omslag, bezig) {
  omslag.setAttribute('aria-busy', String(bezig));
  for (const knop of omslag.querySelectorAll('button.ac-pushButton')) {
    if (bezig) {
      knop.dataset.wasUit = String(knop.disabled);
      knop.disabled = true;
    } else if ('wasUit' in knop.dataset) {
      knop.disabled = knop.dataset.wasUit === 'true';
      delete knop.dataset.wasUit;
    }
  }
}

/** Whether Teams would ask for this person's own view of the card by itself. */
export function ververstVanzelf(inhoud) {
  const actie = inhoud?.refresh?.action;
  if (actie?.type !== 'Action.Execute') return null;
  const voor = inhoud.refresh.userIds;
  if (voor ? !voor.includes(ik().mri) : !huidig()) return null;
  return { soort: 'Action.Execute', verb: actie.verb, titel: actie.title, id: actie.id, data: actie.data, vanzelf: true };
}
