import type { Span } from '../types.ts';
import type { Cast, CastMember, Referent } from './cast.ts';
import type { Entity } from './entity.ts';
import { meant } from './run.ts';
import { tokensOf, type Work } from './work.ts';

const MAX_ALIASES = 12;
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
      const found = meant(work, range, null);
      const referent = refer(found.entity, found.resolution);
      return referent.actor === null && found.resolution !== 'unclear' ? null : referent;
    },
  };
}

/** Who only stood in the text as a capitalised word is nobody. */
const isSomebody = (entity: Entity): boolean => entity.kind !== 'person' || entity.sure || entity.spoken > 0;

function memberOf(entity: Entity, id: string): CastMember {
  const aliases = [...entity.aliases].filter((alias) => alias !== entity.name).slice(0, MAX_ALIASES);
  const mentions = [...entity.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return { id, name: entity.name, kind: entity.kind, aliases, mentions };
}
