/** A small element builder: bouw('button', { class: 'knop', onclick }, 'text', child). */
export function bouw(naam, kenmerken = {}, ...inhoud) {
  const element = document.createElement(naam);
  for (const [kenmerk, waarde] of Object.entries(kenmerken)) {
    if (waarde === undefined || waarde === null || waarde === false) continue;
    if (kenmerk.startsWith('on')) element.addEventListener(kenmerk.slice(2), waarde);
    else element.setAttribute(kenmerk, waarde === true ? '' : waarde);
  }
  element.append(...inhoud.filter(deel => deel !== null && deel !== undefined && deel !== false));
  return element;
}

export const vind = id => document.getElementById(id);
