import { fold } from '../text/fold.ts';
import { type CastMember, MAX_ALIASES } from './cast.ts';

/** The cast of an article in two languages, and each part's ids in it. */
export interface JoinedMembers {
  readonly members: readonly CastMember[];
  readonly idsOf: readonly ReadonlyMap<string, string>[];
}

/**
 * One cast of several: whoever is of one kind and has a name or alias with a capital in common is one, and so are the states that
 * two languages name differently. Within a part nobody is joined: there the resolver has told them apart.
 * @param parts the first part's names are shown
 * @param sameAs what stands for a state under any of its names, or null
 */
export function joinMembers(parts: readonly (readonly CastMember[])[], sameAs: (name: string) => string | null): JoinedMembers {
  const joined: CastMember[] = [];
  const byKey = new Map<string, number>();
  const idsOf = parts.map((part) => {
    const before = joined.length;
    const ids = new Map<string, string>();
    const taken = new Set<number>();
    for (const member of part) {
      const keys = keysOf(member, sameAs);
      const known = keys.map((key) => byKey.get(key)).find((at) => at !== undefined && at < before && !taken.has(at));
      const at = known ?? joined.length;
      taken.add(at);
      joined[at] = known === undefined ? { ...member, id: idOf(member, at) } : withMember(joined[at] ?? member, member);
      for (const key of keys) if (!byKey.has(key)) byKey.set(key, at);
      ids.set(member.id, joined[at]?.id ?? member.id);
    }
    return ids;
  });
  return { members: joined, idsOf };
}

const idOf = (member: CastMember, at: number): string => (member.kind === 'author' ? member.id : `a${at + 1}`);

/** What a member can be recognised by; descriptions ("the minister") tell nobody from his colleagues. */
function keysOf({ kind, name, aliases }: CastMember, sameAs: (name: string) => string | null): string[] {
  if (kind === 'author') return ['author'];
  const names = [name, ...aliases].filter((each) => each !== each.toLowerCase());
  return names.map((each) => `${kind} ${sameAs(each) ?? fold(each)}`);
}

function withMember(one: CastMember, other: CastMember): CastMember {
  const aliases = new Set([...one.aliases, other.name, ...other.aliases].filter((alias) => alias !== one.name));
  const mentions = [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...one, aliases: [...aliases].slice(0, MAX_ALIASES), mentions };
}
