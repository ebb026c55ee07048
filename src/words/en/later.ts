export const later = {
  loading: 'One moment.',
  failed: 'This page could not be loaded',
  whatNow:
    'The connection may be gone, or the tool was renewed while it was open. Reload the page. Your answers are in its address and are not lost.',
} as const;
