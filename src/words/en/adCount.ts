/** The count of job ads: its figures stand in the table below once, and everything on the page is made from them. */
export const adCount = {
  title: 'What real job ads ask for',
  lead: 'Of 200 ads for product roles, 3 ask for a product, agile or project certificate, and none requires one. Of 47 ads for network engineers, 22 ask for a certificate.',
  plot: 'Share of ads that ask for a certificate',
  plotLead:
    'The upright mark is the share that was counted. The line is where the true share lies with 95 % confidence (Wilson interval): the fewer the ads, the longer the line.',
  group: 'Group',
  ads: 'Ads',
  asking: 'Ask for one',
  share: 'Share',
  interval: '95 % interval',
  rows: [
    { group: 'Network engineers and administrators, any certificate', ads: 47, asking: 22 },
    { group: 'All product roles, any certificate at all', ads: 200, asking: 6 },
    { group: 'All product roles, a product, agile or project certificate', ads: 200, asking: 3 },
    { group: 'Product managers', ads: 171, asking: 3 },
    { group: 'Product owners', ads: 12, asking: 0 },
    { group: 'Product leaders', ads: 17, asking: 0 },
    { group: 'Product roles, private employers', ads: 173, asking: 1 },
    { group: 'Product roles, public sector of the US and Canada', ads: 27, asking: 2 },
    { group: 'Product marketing', ads: 42, asking: 0 },
  ],
  percent: (share: string) => `${share}\u00a0%`,
  from: (low: string, high: string) => `${low} to ${high} %`,
  details: 'The three that asked',
  detailsText:
    'One prefers CSPO. Two are descriptions of the State of California where Scrum certification is a plus. POPM, PSPO, Pragmatic, AIPMM, Blackblot, Product School, PMP and PMI-ACP are named in none of the 242.',
  frameworks: 'Frameworks',
  frameworksText:
    'Of the 200 product ads 3 name SAFe, 24 name Scrum, and 84 say Scrum or agile. Naming it is not the same as asking for a certificate of it.',
  network: 'Network ads',
  networkText:
    '18 of the 47 name a Cisco or Juniper certificate, half as required and half as preferred. 13 name CCNA or CCNP. On one job board alone it was 17 of 41 network ads against 0 of 53 product ads.',
  method: 'How it was counted',
  methodText:
    'Counted on 23 November 2026: 242 different ads for product roles and 47 for network roles, from ten public collections, of 158 named employers, dated December 2016 to January 2025. Both groups were searched in the same way, and every hit was read by hand.',
  collections: 'The collections',
  collectionsText:
    'Public repositories on GitHub, with the start of the commit that was read: RemoteWLB/remote-jobs bbf40661, vele616/monorepo 1c053186, ChoZxy/Relevancy 1f9629c7, James-S-Wood/R-Studio-JobSkills ed93d581, aaronsnow/digitalservice.network 5492c5d5, the31337/jobs 18a99876, 18F/join.tts.gsa.gov 5dfa66db, lindngo/pm-job-listings fcbb9a5c, throneless-tech/jobsboard a3c3e6ad, K-Reavis/EthicalTechJobListings abf6073e. The texts of the ads are not ours to publish.',
  limits: 'What it cannot tell',
  limitsText: [
    'They are ads of technology, remote and public employers. Banks, insurers, defence contractors and consultancies, where frameworks are said to be common, are thin in them.',
    'Twelve ads cannot speak for product owners.',
    'One person read them, and nobody checked that reading.',
    'All are in English, and none is later than January 2025.',
    'An ad does not say what happens behind it. Some who hire sort by a certificate that the ad does not name.',
  ],
  read: 'Read your own ads',
} as const;
