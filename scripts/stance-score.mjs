// Figures of stance by the command line's own scorer (src/cli/gold/score.ts), a line a language, and where actors' stances are lost.

/** Prints both lines for each language. `misses` lists wrong statements and actors too. */
export function printFigures(engine, title, results, misses = false) {
  for (const lang of ['en', 'es']) {
    const of = results.filter(({ article }) => article.lang === lang);
    const report = engine.score(
      of.map(({ article }) => article),
      new Map(of.map((result) => [result.article.id, result])),
    );
    const figure = (name) => report.figures[`${name} ${lang}`];
    const share = (name) => `${(figure(name)?.share ?? 0).toFixed(3)} (${figure(name)?.of ?? 0})`;
    const f1 = (kind) =>
      `${figure(`${kind} favg`).toFixed(3)} (${['favor', 'against'].map((label) => figure(`${kind} ${label}`).f1.toFixed(2)).join(' ')})`;
    console.log(
      `${title} ${lang}: explicit ${f1('stance explicit')} all ${f1('stance')} holder ${share('holder')} conditional ${share('conditional')} ` +
        `actor ${share('actor stance')} firm ${share('firm actor stance right')} given ${figure('firm actor stance given').share.toFixed(2)} ` +
        `key ${share('key quotes')} traps ${figure('trap statements taking a side') ?? 0}`,
    );
    console.log(`  actors, in hundredths: ${lostKinds(of)}`);
    console.log(`  shown by the popup as "seems": ${seeming(engine, of)}`);
    if (misses) for (const miss of report.misses) if (/ (?:stance|holder) /.test(miss)) console.log(miss);
  }
}

/** Of the sides that the popup shows with "seems" those that the gold gives that actor; one without a stance there, or unknown to it, is wrong. */
function seeming(engine, results) {
  const shown = results.flatMap(({ article, actors, statements, goldId }) =>
    engine
      .actorRows({ actors, statements })
      .filter(({ sure }) => !sure)
      .map(({ actor, verdict }) => article.actors.some(({ id, stance }) => id === goldId(actor.id) && stance === verdict)),
  );
  return `right ${(shown.filter(Boolean).length / (shown.length || 1)).toFixed(2)} of ${shown.length}`;
}

/** What became of the gold actors with a stance, the most frequent first. */
function lostKinds(results) {
  const kinds = results
    .filter(({ article }) => article.genre !== 'trap')
    .flatMap((result) => result.article.actors.filter(({ stance }) => stance !== 'none').map((actor) => fate(actor, result)));
  const counts = new Map();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, n]) => `${kind} ${Math.round((100 * n) / kinds.length)}`)
    .join(', ');
}

function fate(actor, { actors, cast, candidates, goldId }) {
  const isSame = ({ id }) => goldId(id) === actor.id;
  const found = actors.find((other) => isSame(other) && other.stance !== 'none');
  if (found?.stance === actor.stance) return 'right';
  if (found === undefined) {
    if (!cast.members.some(isSame)) return 'no such actor found';
    return candidates.some((candidate) => goldId(candidate.actor) === actor.id) ? 'nothing that tells' : 'no word or deed found';
  }
  if (actor.stance === 'neither') return 'given a side, takes none';
  return found.stance === 'neither' ? 'given none, takes a side' : 'wrong side';
}
