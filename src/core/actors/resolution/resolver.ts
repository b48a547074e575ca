/** From what a phrase says to whom it means: one entity for each referent. */

import type { Description } from '../descriptions/describe.ts';
import { SUBJECT, weightOf } from '../descriptions/weight.ts';
import { textOf, unarticled } from '../descriptions/wording.ts';
import type { Gender } from '../lexicon/gender.ts';
import type { Found, Resolver } from '../referents/context.ts';
import type { Place } from '../referents/focus.ts';
import { bodyOf, stateEntity } from './bodies.ts';
import { documentOf } from './documents.ts';
import { groupOf } from './groups.ts';
import { describedPerson, formerlyUnnamed, namedPerson } from './persons.ts';
import { voiceOf } from './voices.ts';

/**
 * Finds or makes the entity that a described phrase means.
 * @param speaks the phrase is said to speak: then a bare name is a person, and a writing is somebody's
 */
export function resolve(resolver: Resolver, description: Description, place: Place, speaks: boolean): Found {
  const { phrase, keys } = description;
  const full = keys.length === 1 && description.lemma === null ? resolver.acronyms.get(keys[0] ?? '') : undefined;
  if (full !== undefined)
    return { entity: full.kind === 'group' ? groupOf(resolver, full) : bodyOf(resolver, full, place), resolution: 'name' };
  if (description.kind === 'state' && phrase.state !== null)
    return {
      entity: stateEntity(resolver, phrase.state, withoutBracket(textOf(resolver.scene, unarticled(resolver.scene, phrase)))),
      resolution: 'name',
    };
  if (keys.length > 0 && (description.kind === 'person' || description.kind === 'unknown'))
    return named(resolver, description, place, speaks);
  switch (description.kind) {
    case 'person': {
      const voice = voiceOf(resolver, description, place);
      return voice === null
        ? describedPerson(resolver, description, place)
        : { entity: voice, resolution: 'description', voice: { gender: voiceGender(description) } };
    }
    case 'organ':
    case 'body':
      return { entity: bodyOf(resolver, description, place), resolution: phrase.core === null ? 'name' : 'description' };
    case 'group':
      return { entity: groupOf(resolver, description), resolution: 'description' };
    case 'document':
      return { entity: speaks ? documentOf(resolver, description, place) : null, resolution: 'description', thing: true };
    default:
      return { entity: null, resolution: 'unclear' };
  }
}

/** "UNITED NATIONS (Reuters)": what a bracket adds is no part of a name. */
const withoutBracket = (name: string): string => name.replace(/\s*\(.*$/, '');

/** "Spokeswoman" and *la vocera* tell their gender by the noun or the article. */
const voiceGender = ({ gender, lemma }: Description): Gender | null =>
  gender ?? (lemma?.endsWith('woman') ? 'f' : lemma?.endsWith('man') ? 'm' : null);

function named(resolver: Resolver, description: Description, place: Place, speaks: boolean): Found {
  const stranger = description.kind === 'unknown' && !speaks && resolver.registry.named(description).length === 0;
  if (stranger && weightOf(resolver.scene, description.phrase) < SUBJECT) return { entity: null, resolution: 'unclear' };
  const entity = namedPerson(resolver, description, place);
  if (speaks) entity.sure = true;
  const earlier = formerlyUnnamed(resolver, description, entity);
  if (earlier !== null) entity.absorb(earlier);
  return { entity, resolution: 'name' };
}
