// Figures of stance in the manner of src/cli/gold/score.ts, a line each; here an actor is right by its gold id, which training knows.
const LABELS = ['favor', 'against'];
const overlaps = (a, b) => a.start < b.end && a.end > b.start;
const half = (a, b) => 2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(a.end - a.start, b.end - b.start);

/** Prints one line a language. `misses` lists wrong statements and actors too. */
export function scoreArticles(title, results, misses = false) {
  for (const lang of ['en', 'es']) {
    const of = results.filter((r) => r.article.lang === lang);
    const c = {
      all: counts(),
      explicit: counts(),
      holder: [0, 0],
      conditional: [0, 0],
      actor: [0, 0],
      firm: [0, 0],
      key: [0, 0],
      trap: 0,
      lost: {},
    };
    for (const r of of) scoreArticle(c, r, misses);
    const share = ([hit, n]) => `${(n ? hit / n : 0).toFixed(3)} (${n})`;
    console.log(
      `${title} ${lang}: explicit ${f1(c.explicit)} all ${f1(c.all)} holder ${share(c.holder)} conditional ${share(c.conditional)} actor ${share(c.actor)} ` +
        `firm ${share(c.firm)} given ${(c.firm[1] / Math.max(1, c.actor[1])).toFixed(2)} key ${share(c.key)} traps ${c.trap}`,
    );
    console.log(`  actors, in hundredths: ${lostKinds(c)}`);
  }
}

/** Where actors' overall stances are lost. */
const lostKinds = ({ lost, actor }) =>
  Object.entries(lost)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind} ${Math.round((100 * n) / actor[1])}`)
    .join(', ');

const counts = () => Object.fromEntries(LABELS.map((label) => [label, { tp: 0, fp: 0, fn: 0 }]));
const f1 = (c) => {
  const each = LABELS.map((label) => (2 * c[label].tp) / Math.max(1, 2 * c[label].tp + c[label].fp + c[label].fn));
  return `${((each[0] + each[1]) / 2).toFixed(3)} (${each.map((f) => f.toFixed(2)).join(' ')})`;
};

function scoreArticle(c, { article, statements, actors, key, quotes, cast, candidates, goldId }, misses) {
  const taken = statements.filter((s) => s.stance !== 'neither').map((s) => ({ ...s, actor: goldId(s.actor) }));
  if (article.genre === 'trap') {
    c.trap += taken.length;
    return;
  }
  const show = (kind, s, extra) => misses && console.log(`${article.id} ${kind} ${extra} | ${article.text.slice(s.start, s.end)}`);
  const explicit = (s) => article.terms.some((t) => t.theme === 'intervention' && overlaps(t, s));
  for (const label of LABELS) {
    const [golds, preds] = [article.statements.filter((s) => s.stance === label), taken.filter((s) => s.stance === label)];
    const used = new Set();
    for (const g of golds) {
      const hit = preds.find((p) => !used.has(p) && p.actor === g.actor && half(g, p)) ?? preds.find((p) => !used.has(p) && half(g, p));
      tally(c, label, hit ? 'tp' : 'fn', explicit(g));
      if (hit === undefined) {
        show('MISSED', g, `${label} ${g.actor}`);
        continue;
      }
      used.add(hit);
      c.holder[1] += 1;
      c.holder[0] += hit.actor === g.actor ? 1 : 0;
      c.conditional[1] += 1;
      c.conditional[0] += hit.conditional === g.conditional ? 1 : 0;
      if (hit.conditional !== g.conditional) show('COND', g, g.conditional ? 'gold yes' : 'gold no');
    }
    for (const p of preds) {
      if (used.has(p)) continue;
      tally(c, label, 'fp', explicit(p));
      show(
        'FALSE',
        p,
        `${label} ${p.actor} ${p.evidence.predicate?.frame ?? p.evidence.rule} "${p.evidence.predicate ? article.text.slice(p.evidence.predicate.start, p.evidence.predicate.end) : ''}"`,
      );
    }
  }
  for (const actor of article.actors) {
    if (actor.stance === 'none') continue;
    const same = actors.filter((a) => goldId(a.id) === actor.id && a.stance !== 'none');
    const found = same.find((a) => [actor.name, ...actor.aka].some((name) => name.toLowerCase() === a.name.toLowerCase())) ?? same[0];
    c.actor[1] += 1;
    c.actor[0] += found?.stance === actor.stance ? 1 : 0;
    const ids = new Set(cast.members.filter((member) => goldId(member.id) === actor.id).map((member) => member.id));
    const kind = fate(
      actor,
      found,
      ids.size > 0,
      candidates.some((candidate) => ids.has(candidate.actor)),
    );
    c.lost[kind] = (c.lost[kind] ?? 0) + 1;
    if (misses && found?.stance !== actor.stance)
      console.log(`${article.id} ACTOR ${actor.name} ${actor.stance} got ${found?.stance}${found?.firm ? ' FIRM' : ''}`);
    if (found?.firm) {
      c.firm[1] += 1;
      c.firm[0] += found.stance === actor.stance ? 1 : 0;
    }
  }
  if (article.key.length > 0) {
    const wanted = article.quotes.filter((q) => article.key.includes(q.id));
    for (let i = 0; i < Math.min(3, wanted.length); i += 1) {
      c.key[1] += 1;
      const quote = quotes[key[i]];
      if (quote !== undefined && wanted.some((w) => half(w, quote))) c.key[0] += 1;
    }
  }
}

/** What became of a gold actor with a stance. */
function fate(actor, found, inCast, speaks) {
  if (found?.stance === actor.stance) return 'right';
  if (found === undefined) return inCast ? (speaks ? 'nothing that tells' : 'no word or deed found') : 'no such actor found';
  if (actor.stance === 'neither') return 'given a side, takes none';
  return found.stance === 'neither' ? 'given none, takes a side' : 'wrong side';
}

function tally(c, label, kind, explicit) {
  c.all[label][kind] += 1;
  if (explicit) c.explicit[label][kind] += 1;
}
