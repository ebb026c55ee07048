import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './Title.module.css';

export interface TitleProps {
  readonly children: ReactNode;
  readonly eyebrow?: ReactNode;
  /**
   * Names the step. A new step takes the focus to its heading and the page to its top; a title that appears
   * with the step counts as new. '' asks for nothing: the first page somebody opens.
   */
  readonly focusKey: string;
}

/** The one h1 of a page. May stand in a legend, so it is made of phrasing and heading content only. */
export function Title({ children, eyebrow, focusKey }: TitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const eyebrowId = useId();
  const hasEyebrow = eyebrow !== undefined && eyebrow !== null;

  useEffect(() => {
    if (focusKey === '') return;
    heading.current?.focus({ preventScroll: true });
    // To the end, not the start: what stands above the heading comes along, up to the top of the page.
    heading.current?.scrollIntoView({ block: 'end' });
  }, [focusKey]);

  return (
    <>
      {hasEyebrow && (
        <span id={eyebrowId} className={styles['eyebrow']}>
          {eyebrow}
        </span>
      )}
      <h1
        ref={heading}
        tabIndex={-1}
        className={styles['title']}
        aria-describedby={hasEyebrow ? eyebrowId : undefined}
      >
        {children}
      </h1>
    </>
  );
}
