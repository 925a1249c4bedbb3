/** Host config in the manner of Teams. Colours are CSS variables, so one config serves the light and the dark theme. */
const kleuren = vlak => ({
  backgroundColor: `var(--kaart-${vlak})`,
  borderColor: 'var(--lijn)',
  foregroundColors: Object.fromEntries(Object.entries({
    default: ['tekst', 'tekst-zacht'],
    dark: ['tekst', 'tekst-zacht'],
    light: ['tekst-zacht', 'tekst-zacht'],
    accent: ['accent-tekst', 'accent-tekst'],
    good: ['goed', 'goed'],
    warning: ['let-op', 'let-op'],
    attention: ['fout', 'fout'],
  }).map(([naam, [gewoon, zacht]]) => [naam, { default: `var(--${gewoon})`, subtle: `var(--${zacht})` }])),
});

export const gastheer = {
  hostCapabilities: { 'adaptiveCards': '1.5' },
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--lijn)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  fontTypes: {
    default: {
      fontFamily: '"Segoe UI", system-ui, sans-serif',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: 'ui-monospace, Consolas, monospace',
      fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  textStyles: {
    heading: { fontType: 'default', size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
    columnHeader: { fontType: 'default', size: 'default', weight: 'bolder', color: 'default', isSubtle: false },
  },
  containerStyles: {
    default: kleuren('vlak'),
    emphasis: kleuren('nadruk'),
    accent: kleuren('accent'),
    good: kleuren('goed'),
    warning: kleuren('let-op'),
    attention: kleuren('fout'),
  },
  inputs: {
    inputSpacing: 'small',
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', color: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder', color: 'default' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  textBlock: { headingLevel: 4 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: false, weight: 'bolder', wrap: true, maxWidth: 160 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
  table: { cellSpacing: 8 },
};
