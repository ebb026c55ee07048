import { TextLink } from '../../components/TextLink/TextLink.tsx';
import type { CertificationTable } from '../../store/views/certificationTable.ts';
import { words } from '../../words/words.ts';
import styles from './certifications.module.css';

export interface ComparedProps {
  readonly table: CertificationTable;
  /** No more can be chosen. */
  readonly full: boolean;
}

/** Two or three certifications beside each other, a line a fact. */
export function Compared({ table, full }: ComparedProps) {
  return (
    <>
      <p role="status">{full ? words.catalogue.compareFull : words.catalogue.compareLead}</p>
      {table.names.length > 0 && (
        <div className={styles['wide']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.catalogue.head.fact}</th>
                {table.names.map(({ id, name, href }) => (
                  <th key={id} scope="col">
                    <TextLink href={href}>{name}</TextLink>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.lines.map(({ id, label, texts }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  {texts.map((text, place) => (
                    <td key={table.names[place]?.id ?? place}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
