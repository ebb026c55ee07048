import { noHeir } from '../model/migration.ts';
import type { Place, Problem } from './problem.ts';
import type { Entry } from './shape.ts';
import type { Sources, WithId } from './sources.ts';
import type { Path } from './yaml.ts';

const kinds: readonly WithId[] = [
  'questions',
  'scores',
  'rules',
  'steps',
  'letters',
  'placeholders',
  'laws',
  'examples',
  'claims',
  'sources',
  'certifications',
];

// What stands beside the answers in a link; a question of the same name could not be told from it.
const inLinks = ['v', 'rules'];

// What a condition means by these words; a question or score of the same name could not be asked for.
const taken = ['all', 'any', 'not', 'fits', 'verdict'];

/** Checks the ids themselves: each stands once where it must, none is a word that means something else, and files are named after theirs. */
export function checkIds(sources: Sources, problems: Problem[]): void {
  for (const kind of kinds) standOnce(namesOf(sources[kind]), 'id', problems);
  standOnce([...namesOf(sources.questions), ...namesOf(sources.scores)], 'id', problems);
  for (const entry of sources.questions)
    standOnce(within(entry, 'options', entry.value.options), 'option', problems);
  for (const entry of sources.scores)
    standOnce(within(entry, 'bands', entry.value.bands), 'band', problems);

  const verdicts = sources.verdicts.flatMap((entry) =>
    within(entry, 'verdicts', entry.value.verdicts),
  );
  standOnce(verdicts, 'verdict', problems);
  standOnce(
    sources.verdicts.map((entry) => nameAt(entry, ['side'], entry.value.side)),
    'side',
    problems,
  );

  const options = sources.questions.flatMap((entry) =>
    within(entry, 'options', entry.value.options),
  );
  refuse(options, ['dont-know'], 'the answer of whoever leaves a question open', problems);
  refuse(verdicts, ['find-out'], 'what is told where open answers decide', problems);
  for (const kind of ['questions', 'scores'] as const)
    refuse(namesOf(sources[kind]), taken, 'a word of its own in conditions', problems);
  refuse(namesOf(sources.questions), inLinks, 'a word of its own in links', problems);
  const optionsAndVerdicts = [...options, ...verdicts, ...namesOf(sources.questions)];
  refuse(
    optionsAndVerdicts,
    [noHeir],
    'what rules/migrations.yaml says of ids that are gone',
    problems,
  );

  for (const entry of sources.certifications) {
    const name = entry.source.file.replace(/^.*\/|\.yaml$/g, '');
    if (entry.value.id === name) continue;
    problems.push({
      ...entry.source.place(['id']),
      message: `The id "${entry.value.id}" and the name of the file differ. Write "id: ${name}", or rename the file to "${entry.value.id}.yaml".`,
    });
  }
}

interface Name {
  readonly id: string;
  readonly place: Place;
}

function nameAt(entry: Entry<unknown>, path: Path, id: string): Name {
  return { id, place: entry.source.place([...entry.path, ...path]) };
}

function namesOf(entries: readonly Entry<{ readonly id: string }>[]): readonly Name[] {
  return entries.map((entry) => nameAt(entry, ['id'], entry.value.id));
}

function within(
  entry: Entry<unknown>,
  key: string,
  parts: readonly { readonly id: string }[],
): readonly Name[] {
  return parts.map(({ id }, index) => nameAt(entry, [key, index, 'id'], id));
}

function standOnce(names: readonly Name[], what: string, problems: Problem[]): void {
  const first = new Map<string, Place>();
  for (const { id, place } of names) {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, place);
    else if (!problems.some((known) => known.line === place.line && known.file === place.file)) {
      problems.push({
        ...place,
        message: `The ${what} "${id}" is taken: it stands at ${earlier.file}:${String(earlier.line)} already. Give this one another id.`,
      });
    }
  }
}

function refuse(
  names: readonly Name[],
  words: readonly string[],
  meaning: string,
  problems: Problem[],
): void {
  for (const { id, place } of names) {
    if (!words.includes(id)) continue;
    problems.push({
      ...place,
      message: `"${id}" cannot be an id: it is ${meaning}. Choose another.`,
    });
  }
}
