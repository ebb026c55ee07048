import type { MouseEvent, ReactNode } from 'react';

export interface LinkProps {
  readonly href: string;
  /** Called instead of the browser's own navigation, on a plain left click or Enter only. */
  readonly onFollow?: (() => void) | undefined;
  readonly current?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The link under every other link: a new tab, a new window and a download stay the browser's business. */
export function Link({ href, onFollow, current = false, className, children }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const asksForMore = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (onFollow === undefined || event.button !== 0 || asksForMore || event.defaultPrevented)
      return;
    event.preventDefault();
    onFollow();
  }

  return (
    <a
      href={href}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}
