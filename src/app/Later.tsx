import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../components/Notice/Notice.tsx';
import { words } from '../words/words.ts';

export interface LaterProps {
  readonly children: ReactNode;
}

/** Around a page whose script is loaded when it is opened: says so, and where it cannot be had, what to do. */
export class Later extends Component<LaterProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (this.state.failed)
      return (
        <Notice tone="warn" title={words.later.failed}>
          <p>{words.later.whatNow}</p>
        </Notice>
      );
    return (
      <Suspense fallback={<p className="muted">{words.later.loading}</p>}>
        {this.props.children}
      </Suspense>
    );
  }
}
