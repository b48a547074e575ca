/** What agencies put between a verb and its object, and what only looks like an object: details, counts, conditions. English. */
import { itReads } from './around.ts';

itReads({
  'time and votes between verb and object': [
    [
      'Security Council: favor',
      'The Security Council on Monday extended for twelve months the mandate of the multinational force in Haiti.',
    ],
    ['Senate: against', 'The Senate rejected on Tuesday, by 40 votes to 12, the entry of foreign troops.'],
    [
      'Dominican Republic: favor',
      'The Dominican government extended until October 31 the permission for U.S. military aircraft to use the base.',
    ],
    ['Honduran Congress: favor', 'The Honduran Congress on Friday ratified the annex that prolongs the presence of U.S. soldiers.'],
  ],
  'asked, and not for foreign action': [
    [null, 'Farmers near the border asked for details about the foreign helicopters.'],
    [null, 'The mayor demanded details about the foreign drone flights.'],
    ['Elena Cruzado: against', '“We urge the African Union to make the Rwandan army withdraw,” said Senator Elena Cruzado.'],
    ['Fermín Rubio: favor', 'General Fermín Rubio lamented that Italy had never sent its soldiers to Libya.'],
    ["Iceland's parliament: against", "Iceland's parliament made the landing of foreign troops contingent on its approval."],
  ],
  'counts that somebody passes on': [
    [null, 'Three quarters of voters opposed foreign military bases, according to the National Electoral Council.'],
    [null, 'Six in ten respondents reject U.S. strikes, according to the pollster Datos.'],
    ['Elena Cruzado: against', 'Lawmaker Elena Cruzado said that she opposed foreign military bases.'],
  ],
});
