/** The command line: `lindero analyse`, `lindero evaluate`, `lindero bench`. Exit 1 when any document failed, 2 on bad usage. */
import { Command, CommanderError, Option } from 'commander';
import { createEngine } from '../core/index.ts';
import { lexicons } from '../lexicons/index.ts';
import { type AnalyseOptions, analyse } from './analyse.ts';
import { bench } from './bench.ts';
import { type EvaluateOptions, evaluate } from './evaluate.ts';

const BAD_USAGE = 2;

function program(engine: ReturnType<typeof createEngine>): Command {
  const root = new Command('lindero')
    .description('Finds sovereignty, cartel and intervention language, quotes, and who stands where, in English and Spanish news.')
    .version(process.env.LINDERO_VERSION ?? '')
    .exitOverride();
  root
    .command('analyse')
    .description(
      'JSON lines in ({id, text, title?, lang?}), .txt (its first line is the headline where more follows) or .html; one JSON object a line out',
    )
    .argument('<files...>', 'files, or - for JSON lines on standard input')
    .option('--pretty', 'for people instead of JSON lines')
    .addOption(
      new Option('--csv', 'a table instead: a row for each actor with its stance, and one for a document without actors').conflicts(
        'pretty',
      ),
    )
    .addOption(new Option('--lang <lang>', 'language of documents that say none and are too short to tell').choices(['en', 'es']))
    .addHelpText(
      'after',
      '\nExit code: 0, or 1 where a document failed, which is told on standard error and stops nothing. Fields: docs/output.md',
    )
    .action(async (files: string[], options: AnalyseOptions) => {
      process.exitCode = await analyse(engine, files, options);
    });
  root
    .command('evaluate')
    .description('analyses gold articles and prints precision, recall and F1')
    .argument('<folders...>', 'folders of gold files')
    .option('--json', 'one JSON object')
    .option('--misses', 'list what was missed or found in error')
    .addOption(new Option('--half <half>', 'only articles with an odd, or even, number').choices(['odd', 'even']))
    .option('--predictions <file>', 'score these JSON lines instead')
    .action(async (folders: string[], options: EvaluateOptions) => {
      process.exitCode = await evaluate(engine, folders, options);
    });
  root
    .command('bench')
    .description('times the engine against its peers on this machine, as ratios')
    .argument('<folders...>', 'folders of gold files to read')
    .action(async (folders: string[]) => {
      process.exitCode = await bench(engine, folders);
    });
  return root;
}

// a reader that closes the pipe ("| head") has what it wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program(createEngine(lexicons)).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
}
