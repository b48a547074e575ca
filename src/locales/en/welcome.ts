/** The page that opens after installation. */
export const welcome = {
  title: 'Lindero is installed',
  lead: 'It marks how the news speaks of sovereignty, cartels and intervention, and shows who stands where, in whose words.',
  start: {
    title: 'How to begin',
    steps: [
      'Open a news article in English or Spanish.',
      'Click the boundary stone in the toolbar. If it is not there, look in the extensions menu and pin it.',
      'Click a mark in the text to see why it is marked. Click a name in the popup to see why somebody counts as against or in favor.',
    ],
  },
  marks: { title: 'Three kinds of marks', lead: 'Each has a color and a line of its own.' },
  sample: {
    title: 'A sample',
    note: 'An invented article, and what Lindero says of it. Click a name.',
  },
  never: {
    title: 'What it does not do',
    items: [
      'It gives no verdict on an article, an outlet or a person. It shows the words and the rule, and you judge.',
      'It reads no page before you click, unless you allow a site.',
      'It sends nothing anywhere. There is no account, no server, no count of what you read.',
      'It is made of rules, and rules err. “Unclear” means just that.',
    ],
  },
  stop: {
    title: 'How to stop it',
    says: 'Turn the switch in the popup: the page is then exactly as it was. “Never here” keeps it off a whole site.',
  },
  options: 'Options',
};
