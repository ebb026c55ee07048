import { catalogue } from 'virtual:catalogue';
import type { Answers } from '../../model/answers.ts';
import { words } from '../../words/words.ts';
import { hrefOf } from '../address.ts';
import { factText } from './factText.ts';
import { kinds } from './factKinds.ts';

/** Two or three certifications beside each other: a line for each kind of fact that one of them has. */
export interface CertificationTable {
  readonly names: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly texts: readonly string[];
  }[];
}

export function certificationTable(ids: readonly string[], answers: Answers): CertificationTable {
  const chosen = ids.flatMap((id) => catalogue.certifications.filter((one) => one.id === id));
  return {
    names: chosen.map(({ id, short }) => ({
      id,
      name: short,
      href: hrefOf({ kind: 'certification', id }, answers),
    })),
    lines: kinds
      .filter((kind) => chosen.some(({ facts }) => facts[kind] !== undefined))
      .map((kind) => ({
        id: kind,
        label: words.catalogue.labels[kind],
        texts: chosen.map(({ facts }) => factText(kind, facts) ?? words.catalogue.unknown),
      })),
  };
}
