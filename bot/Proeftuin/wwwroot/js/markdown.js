/** The Markdown that Teams shows in cards and messages: bold, italic, links, lists, line breaks and mentions. Everything else is text. */
const gewoon = tekst => tekst.replace(/[&<>"]/g, teken => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[teken]);

function regel(tekst) {
  const bewaard = [];
  const bewaar = html => `\u0000${bewaard.push(html) - 1}\u0000`;
  return gewoon(tekst.replace(/\u0000/g, ''))
    .replace(/\\([\\*_[\]()~`#.!-]|&lt;|&gt;|&amp;)/g, (_, teken) => bewaar(teken))
    .replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, (_, naam) => `<span class="vermelding">${naam}</span>`)
    .replace(/\[([^\]]+)\]\(((?:https?:|mailto:|tel:)[^\s)]+)\)/g, (_, naam, adres) =>
      bewaar(`<a href="${adres}" target="_blank" rel="noopener noreferrer">${naam}</a>`))
    .replace(/\*\*(?=\S)(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\p{L}\d*])\*(?=\S)([^*]+?)\*(?![\p{L}\d])/gu, '$1<em>$2</em>')
    .replace(/(^|[^\p{L}\d_])_(?=\S)([^_]+?)_(?![\p{L}\d])/gu, '$1<em>$2</em>')
    .replace(/\u0000(\d+)\u0000/g, (_, nummer) => bewaard[nummer]);
}

export function markdown(tekst) {
  const uit = [];
  for (const blok of tekst.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    let lijst = null;
    let alinea = [];
    const sluit = () => {
      if (alinea.length) uit.push(`<p>${alinea.join('<br>')}</p>`);
      if (lijst) uit.push(`<${lijst.soort}>${lijst.punten.map(p => `<li>${p}</li>`).join('')}</${lijst.soort}>`);
      lijst = null;
      alinea = [];
    };
    for (const stuk of blok.split('\n')) {
      const punt = /^\s*([-*]|\d+\.)\s+(.*)$/.exec(stuk);
      const soort = punt && (/\d/.test(punt[1]) ? 'ol' : 'ul');
      if (!punt) {
        if (lijst) sluit();
        alinea.push(regel(stuk));
      } else {
        if (alinea.length || (lijst && lijst.soort !== soort)) sluit();
        lijst ??= { soort, punten: [] };
        lijst.punten.push(regel(punt[2]));
      }
    }
    sluit();
  }
  return uit.join('');
}
