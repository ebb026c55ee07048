import type { ReactNode } from 'react';
import { Page } from '../components/Page/Page.tsx';
import { hrefOf } from '../store/address.ts';
import { goBeside, goToStart } from '../store/leave.ts';
import type { BesidePage } from '../store/state.ts';
import type { Answers } from '../model/answers.ts';
import { words } from '../words/words.ts';
import { Footer } from './Footer.tsx';

export interface FrameProps {
  readonly width: 'narrow' | 'wide';
  /** The page on show, where it is one of those that the head of every page leads to. */
  readonly current?: BesidePage['kind'] | undefined;
  readonly answers?: Answers | undefined;
  readonly children: ReactNode;
}

const beside: readonly { readonly page: BesidePage; readonly label: string }[] = [
  { page: { kind: 'ads' }, label: words.ads.nav },
  { page: { kind: 'certifications' }, label: words.catalogue.nav },
  { page: { kind: 'how' }, label: words.how.nav },
];

/** What stands around every page: the brand, the way to the pages beside the questionnaire, the footer. */
export function Frame({ width, current, answers, children }: FrameProps) {
  return (
    <Page
      brand={words.brand}
      brandHref={hrefOf({ kind: 'start' })}
      onBrand={goToStart}
      skip={words.skip}
      nav={beside.map(({ page, label }) => ({
        href: hrefOf(page, answers),
        label,
        current: page.kind === current,
        onFollow: () => {
          goBeside(page);
        },
      }))}
      footer={<Footer />}
      width={width}
    >
      {children}
    </Page>
  );
}
