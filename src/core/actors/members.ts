import { bisect } from '../text/bisect.ts';
import type { Span } from '../types.ts';
import { type Cast, type CastMember, MAX_ALIASES, type Referent } from './cast.ts';
import { placeOf, tokensOf, type Work } from './layout/work.ts';
import { phraseMeans, pronounIn, pronounMeans } from './meaning/meaning.ts';
import type { Entity } from './referents/entity.ts';

const MAX_NESTING = 20;
const UNCLEAR: Referent = { actor: null, resolution: 'unclear' };

/** Freezes the entities into cast members, and answers whom a phrase means. */
export function castOf(work: Work): Cast {
  const roots = work.registry.entities.filter((entity) => entity.same === null && entity.name !== '' && isSomebody(entity));
  const ids = new Map(roots.map((entity, index) => [entity, entity.kind === 'author' ? 'author' : `a${index + 1}`]));
  const refer = (entity: Entity | null | undefined, resolution: Referent['resolution']): Referent => {
    const id = entity ? ids.get(entity.root) : undefined;
    return id === undefined ? UNCLEAR : { actor: id, resolution };
  };
  return {
    members: roots.map((entity) => memberOf(entity, ids.get(entity) ?? '')),
    speakers: work.speakers.map((found) => refer(found?.entity, found?.resolution ?? 'unclear')),
    at: (span: Span) => {
      const range = tokensOf(work.scene, span);
      if (range.to <= range.from) return null;
      const pronoun = pronounIn(work, range);
      if (pronoun !== null) {
        if (pronoun.person === 1) return selfAt(work, span, refer);
        if (pronoun.person === 2) return UNCLEAR;
        const search = {
          place: placeOf(work, range.from),
          inside: new Set<Entity>(),
          direct: false,
          standing: false,
          aside: false,
          never: null,
        };
        const found = pronounMeans(work, pronoun, range, search);
        return refer(found.entity, found.resolution);
      }
      const found = phraseMeans(work, range, false);
      return found === null || found.entity === null ? null : refer(found.entity, found.resolution);
    },
  };
}

type Refer = (entity: Entity | null | undefined, resolution: Referent['resolution']) => Referent;

/** Whose "I" or "we" stands there: the speaker of the innermost draft around it. */
function selfAt(work: Work, span: Span, refer: Refer): Referent {
  const { drafts, speakers } = work;
  const behind = bisect(drafts.length, (i) => (drafts[i]?.start ?? 0) > span.start);
  for (let i = behind - 1; i >= 0 && behind - i < MAX_NESTING; i -= 1) {
    if ((drafts[i]?.end ?? 0) >= span.end) return refer(speakers[i]?.entity, 'pronoun');
  }
  return UNCLEAR;
}

/** Who only stood in the text as a capitalised word is nobody. */
const isSomebody = (entity: Entity): boolean => entity.kind !== 'person' || entity.sure || entity.spoken > 0;

function memberOf(entity: Entity, id: string): CastMember {
  const aliases = [...entity.aliases].filter((alias) => alias !== entity.name).slice(0, MAX_ALIASES);
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, name: entity.name, kind: entity.kind, aliases, mentions };
}
