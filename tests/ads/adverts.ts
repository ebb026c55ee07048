// Whole ads, made up for these tests.

/** An ad for a product owner at an employer that runs SAFe; it prefers POPM. */
export const onTheTrain = `Product Owner, Claims

About the role
You work on an Agile Release Train with five teams. Every quarter we meet for PI Planning, and you bring
the stories that your team can commit to.

Responsibilities
- Own the product backlog of one team and write acceptance criteria
- Take part in backlog refinement and sprint reviews
- Work with the Product Manager of the train

Requirements
- Three years of experience as a Product Owner
- Knowledge of insurance
- SAFe POPM or CSPO preferred

Benefits
- Salary by agreement, thirty days of holiday
- To apply, send us your CV. We are glad to hear from every candidate.`;

/** An ad for a product manager with the numbers in their hands; it names no certification. */
export const withTheNumbers = `Senior Product Manager

We are looking for a product manager who will own the P&L of our bookings product. You decide on pricing
strategy and write the business case for every larger step, and the revenue targets are yours to meet.

What you will do
- Own the P&L, the pricing and the revenue growth of one product
- Talk with customers every week and decide what is worth building
- Lead a team of eight without being their manager

Requirements
- Five years of experience with products that earn money
- You have grown market share before
- Clear writing

What we offer
- A fair salary, a pension and time for your family
- Apply with your CV and two lines on what you have built`;

/** An ad for a network engineer; it requires CCNA. */
export const network = `Network Engineer

Duties
- Keep the network of forty branches running, day and night, with four colleagues who share the shifts
- Plan the move to new switches and routers, and write down what you did so that others can follow it

Qualifications
- Three years of experience with routing and switching in a company of some size
- CCNA required
- A driving licence, since the branches are spread over the whole country

Benefits
- A salary above the tariff and a car. Candidates apply by mail with their CV.`;
