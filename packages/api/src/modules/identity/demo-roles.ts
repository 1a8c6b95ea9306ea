/** People of the demo organization one can be with one click; the demo generator makes exactly these. */
export const demoRoles = [
  {
    as: 'coach',
    name: 'Priya Raman',
    email: 'priya.raman@northwind.example',
    jobTitle: 'Senior Leadership Coach',
  },
  {
    as: 'client',
    name: 'Mei Lindqvist',
    email: 'mei.lindqvist@northwind.example',
    jobTitle: 'Engineering Manager, Forecast Products',
  },
  {
    as: 'mentor',
    name: 'Folasade Akinwale',
    email: 'folasade.akinwale@northwind.example',
    jobTitle: 'Principal Firmware Engineer',
  },
  {
    as: 'mentee',
    name: 'Rafael Nogueira',
    email: 'rafael.nogueira@northwind.example',
    jobTitle: 'Firmware Engineer',
  },
  {
    as: 'program-manager',
    name: 'Katrin Albers',
    email: 'katrin.albers@northwind.example',
    jobTitle: 'Learning Programs Manager',
  },
  {
    as: 'trust-contact',
    name: 'Beatriz Saldanha',
    email: 'beatriz.saldanha@northwind.example',
    jobTitle: 'Ombudsperson',
  },
  {
    as: 'hr',
    name: 'Yusuf Erdem',
    email: 'yusuf.erdem@northwind.example',
    jobTitle: 'People Analytics Partner',
  },
  {
    as: 'owner',
    name: 'Anneke Vandersteen',
    email: 'anneke.vandersteen@northwind.example',
    jobTitle: 'Chief People Officer',
  },
] as const;
