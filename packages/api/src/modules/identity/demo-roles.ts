/** People of the demo organization one can be with one click; the demo generator makes exactly these. */
export const demoRoles = [
  { as: 'coach', name: 'Priya Raman', email: 'priya.raman@northwind.example', jobTitle: 'Leadership Coach' },
] as const;
