// node keur.mjs <bodies.json> : what Microsoft's own parts have against what the bot sent, as JSON.
// bodies.json is an array of {soort, status, inhoud}: a call to the Connector, or the answer to the invoke with that name.
// - TypeScript checks every body against the types of botframework-schema, also for members that the schema does not know;
// - the validators of botframework-schema check activities, accounts and attachments while they run;
// - the parser of adaptivecards reads every card, wherever it stands in a body, as a client that knows no element of Teams does.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const schema = require('botframework-schema');
const AC = require('adaptivecards/dist/adaptivecards.js');

const highestVersion = '1.5';
const cardContentType = 'application/vnd.microsoft.card.adaptive';
const types = {
  send: 'Activity', reply: 'Activity', update: 'Activity', create: 'Opening',
  'adaptiveCard/action': 'AdaptiveCardInvokeResponse', 'application/search': 'SearchInvokeResponse',
  'task/fetch': 'TaskModuleResponse', 'task/submit': 'TaskModuleResponse',
  'composeExtension/query': 'MessagingExtensionResponse',
  'composeExtension/fetchTask': 'MessagingExtensionActionResponse', 'composeExtension/submitAction': 'MessagingExtensionActionResponse',
};

const bodies = JSON.parse(await readFile(process.argv[2], 'utf8'));
const complaints = [];
const cards = [];
const literals = [];
bodies.forEach(({ soort, inhoud }, index) => {
  if (inhoud === undefined || inhoud === null) return;
  if (!types[soort]) complaints.push(`${soort} #${index}: no type of botframework-schema is known for this body`);
  else literals.push({ index, soort, type: types[soort], text: JSON.stringify(withoutCards(inhoud)) });
  if (['send', 'reply', 'update'].includes(soort)) validate(inhoud, soort, index);
});
checkTypes();
cards.forEach(checkCard);
console.log(JSON.stringify({ bodies: literals.length, cards: cards.length, complaints }));

/** The body with every card taken out and kept: a card is open content in the schema and has a parser of its own. */
function withoutCards(value) {
  if (Array.isArray(value)) return value.map(withoutCards);
  if (value === null || typeof value !== 'object') return value;
  if (value.type === 'AdaptiveCard') {
    cards.push(value);
    return {};
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutCards(member)]));
}

function checkTypes() {
  const folder = dirname(fileURLToPath(import.meta.url));
  const file = join(folder, 'bodies.ts');
  const source = [
    "import type * as Schema from 'botframework-schema';",
    // The types describe what a bot reads: an activity that is sent names the members it needs, an account only its id.
    'type Activity = Partial<Schema.Activity>;',
    "type Opening = Omit<Schema.ConversationParameters, 'bot' | 'members' | 'activity'>",
    '  & { bot: Partial<Schema.ChannelAccount>, members?: Partial<Schema.ChannelAccount>[], activity?: Activity };',
    ...['AdaptiveCardInvokeResponse', 'SearchInvokeResponse', 'TaskModuleResponse', 'MessagingExtensionResponse', 'MessagingExtensionActionResponse']
      .map((type) => `type ${type} = Schema.${type};`),
    ...literals.map(({ type, text }, at) => `export const body${at}: ${type} = ${text};`),
  ].join('\n');
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, types: [], lib: ['lib.es2022.d.ts'], target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10, ignoreDeprecations: '5.0',
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile: read } = host;
  host.getSourceFile = (name, ...rest) => (name === file ? ts.createSourceFile(name, source, options.target) : getSourceFile.call(host, name, ...rest));
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? source : read.call(host, name));
  for (const { file: where, start, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
    const line = where?.fileName === file ? where.getLineAndCharacterOfPosition(start).line - source.split('\n').length + literals.length : -1;
    const what = line >= 0 ? `${literals[line].soort} #${literals[line].index}` : where?.fileName ?? 'compiler';
    complaints.push(`${what}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }
}

/** The SDK fills from, recipient and conversation itself before it sends; the address of the call says them already. */
function validate(activity, soort, index) {
  const filled = {
    channelId: 'msteams', from: { id: '28:bot', name: '' }, recipient: { id: '29:user', name: '' }, serviceUrl: 'https://smba.trafficmanager.net/',
    conversation: { id: '19:c', name: '', isGroup: true, conversationType: 'channel' }, timestamp: new Date(), localTimestamp: new Date(), localTimezone: '',
    callerId: '', id: '', label: '', valueType: '', listenFor: [], text: '', ...activity,
  };
  try {
    schema.assertActivity(filled);
    (activity.attachments ?? []).forEach((attachment) => schema.assertAttachment(attachment));
  } catch (error) {
    complaints.push(`${soort} #${index}: ${error.message}`);
  }
  (activity.attachments ?? []).forEach(({ contentType, content }) => {
    if (contentType === cardContentType && content?.type !== 'AdaptiveCard') complaints.push(`${soort} #${index}: the attachment holds no card`);
  });
}

/** What this parser does not know and has a fallback is replaced by it; what has none stays, and is a complaint. */
function withFallbacks(value) {
  if (Array.isArray(value)) return value.map(withFallbacks).filter((element) => element !== undefined);
  if (value === null || typeof value !== 'object') return value;
  const known = AC.GlobalRegistry.elements.findByName(value.type) ?? AC.GlobalRegistry.actions.findByName(value.type);
  if (value.fallback !== undefined && !known) return value.fallback === 'drop' ? undefined : withFallbacks(value.fallback);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withFallbacks(member)]));
}

function checkCard(card, index) {
  if (card.version !== highestVersion) complaints.push(`card #${index}: version ${card.version}`);
  // Its pattern is global and so remembers where the last card ended; every second "nl" would be refused.
  AC.AdaptiveCard.langProperty.regEx.lastIndex = 0;
  const context = new AC.SerializationContext(new AC.Version(1, 5));
  const parsed = new AC.AdaptiveCard();
  parsed.parse(withFallbacks(card), context);
  const events = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at));
  for (const { event, message } of [...events, ...parsed.validateProperties().validationEvents]) {
    if (event !== AC.ValidationEvent.Hint) complaints.push(`card #${index}: ${AC.ValidationEvent[event]} ${message}`);
  }
}
