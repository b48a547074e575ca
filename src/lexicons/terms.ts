import enCartel from './en/terms/cartel.json';
import enClasses from './en/terms/classes.json';
import enClassesCartel from './en/terms/classes-cartel.json';
import enDecoys from './en/terms/decoys.json';
import enInterventionActs from './en/terms/intervention-acts.json';
import enInterventionImages from './en/terms/intervention-images.json';
import enInterventionInstruments from './en/terms/intervention-instruments.json';
import enInterventionMetaphors from './en/terms/intervention-metaphors.json';
import enInterventionMoves from './en/terms/intervention-moves.json';
import enOtherwise from './en/terms/otherwise.json';
import enSenses from './en/terms/senses.json';
import enSovereignty from './en/terms/sovereignty.json';
import enSovereigntyClaims from './en/terms/sovereignty-claims.json';
import enSovereigntyImages from './en/terms/sovereignty-images.json';
import enSovereigntyRealm from './en/terms/sovereignty-realm.json';
import enTopics from './en/terms/topics.json';
import esCartel from './es/terms/cartel.json';
import esClasses from './es/terms/classes.json';
import esClassesCartel from './es/terms/classes-cartel.json';
import esDecoys from './es/terms/decoys.json';
import esInterventionActs from './es/terms/intervention-acts.json';
import esInterventionImages from './es/terms/intervention-images.json';
import esInterventionInstruments from './es/terms/intervention-instruments.json';
import esInterventionMetaphors from './es/terms/intervention-metaphors.json';
import esOtherwise from './es/terms/otherwise.json';
import esSenses from './es/terms/senses.json';
import esSovereignty from './es/terms/sovereignty.json';
import esSovereigntyRealm from './es/terms/sovereignty-realm.json';
import esTopics from './es/terms/topics.json';
import criminalGroups from './gazetteer/criminal-groups.json';

/** The term lexicons, one list of JSON files per language: `compileTerms` reads and checks them. */
export const termLexicons: Readonly<Record<'en' | 'es', readonly unknown[]>> = {
  en: [
    enCartel,
    enClassesCartel,
    enClasses,
    enDecoys,
    enInterventionActs,
    enInterventionImages,
    enInterventionInstruments,
    enInterventionMetaphors,
    enInterventionMoves,
    enOtherwise,
    enSenses,
    enSovereignty,
    enSovereigntyClaims,
    enSovereigntyImages,
    enSovereigntyRealm,
    enTopics,
  ],
  es: [
    esCartel,
    esClassesCartel,
    esClasses,
    esDecoys,
    esInterventionActs,
    esInterventionImages,
    esInterventionInstruments,
    esInterventionMetaphors,
    esOtherwise,
    esSenses,
    esSovereignty,
    esSovereigntyRealm,
    esTopics,
  ],
};

/** Every name of a known criminal group, as the press writes it in either language. */
export const criminalGroupNames: readonly string[] = criminalGroups.groups.flatMap((group) => group.names);
