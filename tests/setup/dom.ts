import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library takes the last test's page away by itself only where afterEach is a global.
afterEach(cleanup);
