import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from '../Link/Link.tsx';
import styles from './Page.module.css';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly onFollow?: (() => void) | undefined;
}

export interface PageProps {
  readonly brand: string;
  readonly brandHref: string;
  readonly onBrand?: (() => void) | undefined;
  readonly skip: string;
  readonly nav: readonly PageLink[];
  readonly footer: ReactNode;
  readonly width: 'narrow' | 'wide';
  readonly children: ReactNode;
}

export function Page({ brand, brandHref, onBrand, skip, nav, footer, width, children }: PageProps) {
  const main = useRef<HTMLElement>(null);

  return (
    <div className={styles['page']}>
      {/* Moves the focus itself: the part of the address behind the # belongs to the answers. */}
      <Link
        href="#main"
        className="visually-hidden skip-link"
        onFollow={() => main.current?.focus()}
      >
        {skip}
      </Link>
      <header className={styles['header']}>
        <Link href={brandHref} onFollow={onBrand} className={styles['brand']}>
          <svg className={styles['mark']} viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="7" />
          </svg>
          {brand}
        </Link>
        {nav.length > 0 && (
          <nav>
            <ul className={styles['nav']}>
              {nav.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    onFollow={link.onFollow}
                    current={link.current}
                    className={styles['navLink']}
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main ref={main} id="main" tabIndex={-1} className={styles[width]}>
        {children}
      </main>
      <footer className={styles['footer']}>{footer}</footer>
    </div>
  );
}
