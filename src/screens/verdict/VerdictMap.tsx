import { useState } from 'react';
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx';
import { MapSwitch } from '../../components/Map/MapSwitch.tsx';
import { MapTable } from '../../components/Map/MapTable.tsx';
import { Section } from '../../components/Section/Section.tsx';
import type { MapView } from '../../store/views/map.ts';
import { words } from '../../words/words.ts';
import styles from './map.module.css';
import { VerdictFirm } from './VerdictFirm.tsx';

export interface VerdictMapProps {
  readonly view: MapView;
}

/** Where the case stands on the decision table: in a sentence, as a map, and how firm. */
export function VerdictMap({ view }: VerdictMapProps) {
  const { picture, places, moves } = view;
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const shown = picture.switches.map(({ id, own }) => chosen[id] ?? own).join('/');
  return (
    <Section id="map" title={view.title}>
      <div className={styles['map']}>
        <p>{view.lead}</p>
        {picture.switches.map(({ id, legend, options, own }) => (
          <MapSwitch
            key={id}
            name={`map-${id}`}
            legend={legend}
            options={options}
            selected={chosen[id] ?? own}
            onSelect={(band) => {
              setChosen({ ...chosen, [id]: band });
            }}
          />
        ))}
        <MapTable
          rows={picture.rows}
          columns={picture.columns}
          rowTitle={words.map.verdict}
          maps={picture.maps}
          shown={shown}
        />
        {view.weights !== null && <p className={styles['note']}>{view.weights}</p>}
        {moves.length > 0 && <p className={styles['note']}>{words.map.nearLegend}</p>}
        {places.length > 0 && (
          <div className={styles['more']}>
            <Disclosure summary={words.map.places(places.length)}>
              <ul className={styles['list']}>
                {places.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
        {view.firm !== null && (
          <div className="screen-only">
            <VerdictFirm firm={view.firm} moves={moves} />
          </div>
        )}
      </div>
    </Section>
  );
}
