const list = (words: string) => words.split(',').map((word) => word.trim());

/**
 * What a complaint is most likely about where no `detect` line says so, by issue: single words that also stand in other
 * complaints of the trade. The kind that most of them speak for is taken; where two are as likely, the one named first.
 */
export const hints: Readonly<Record<string, readonly string[]>> = {
  'travel-luggage': list(
    'bag, bags, bagage, luggage, baggage, suitcase*, lost bag*, lostbag*, lostluggage, belongings, my stuff, my gear, ipad, jacket, left behind, clothes, equipment, instrument*, conveyor, carousel',
  ),
  'travel-staff': list(
    'flight attendant*, crew, crewe, pilot, pilots, captain, attendant*, stewardess*, steward, gate agent*, attitude, staff, ground crew, flight crew',
  ),
  'travel-delay': list(
    "runway, tarmac, on time, still here, still in, still at, still on, still sitting, still waiting, still haven't, supposed to leave, supposed to depart, supposed to arrive, supposed to be, supposed to board, layover, connection*, connecting, depart*, take off, takeoff, takes off, engine, mechanic*, maintenance, ground, grounded, waiting for, waiting on, hours behind, get me home, get me to, get us home, all day, sit here, sit on, sitting here, sitting on, at the gate, delay*, hours waiting, late",
  ),
  'travel-cancelled': list(
    'hotel*, stranded, another night, overnight, rebook*, cncl*, cxl*, stuck in, get home, weather, snow, storm, new flight',
  ),
  'travel-comfort': list(
    'wifi, wi fi, tv, tvs, movie*, seat, seats, ac, heat, passenger*, meal*, food, snack*, drink*, boarding, first class, legroom, landing, smok*, plane is, planes, aircraft, overhead, carry on, turbulence, entertainment, bathroom*, lavator*, cabin, flying experience, headphones, outlet*, temperature',
  ),
  'travel-booking': list(
    'book, booked, booking, site, website, points, miles, fare, fares, price*, upgrade*, boarding pass*, reservation*, ticket, tickets, sale, card, code, page, seat assignment, app, purchase*, standby, rewards, member*, account, log in, login, status, check in online, password, schedule, route*',
  ),
  'travel-phone': list(
    'help, response*, respond*, answer*, repl*, dm, email*, e mail, phone, number, call, calls, called, calling, rep, reps, agent, agents, supervisor*, service, customer*, contact*, refund*, voucher*, link, hold, told, explain*, complain*, tweet*, apolog*, hour, hours, care, business, never fly, never again, never book, experience, helpful, employee*, credit, info, information, form, policy, no one, nobody',
  ),
};
