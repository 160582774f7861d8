@id rs-09
@genre opinion
@style blog
@headline The bench on Marrow Hill is gone and nobody did it
@byline pavementwatch
@abstract A blogger asks who removed a bench from a hill in Sheffield. Three offices each say it was one of the others.

{X:other|Posted on {D|3 May 2026} by pavementwatch}

There used to be a bench on {L1|Marrow Hill}.

I sat on it for eleven years, most {D|Sundays}, with a flask.
{D|Last week} there were four bolts and a rectangle of yellow grass.

I asked the {O1|Sheffield Parks Office}, which told me to ask highways.
Highways told me to ask the {O2|Marrow Trust}.
{S1|The trust} {C1|said} {Q1|it had never owned a bench and asked whether I would like to}.

Share a bench with a stranger for eleven years and you learn his dog’s name.
His was {P1|Biscuit}.

So: if it was you, put it back.
We will not ask.

{X:share|Share this:}

{X:share|Click to share on Facebook (Opens in new window)}

{X:share|Click to email a link to a friend (Opens in new window)}

{X:share|Like Loading...}

{X:other|Posted in Streets. Tagged benches, parks, {L2|Sheffield}.}

{X:related.item|← Seven potholes with names}

{X:related.item|A short history of the wheelie bin →}

{X:other|3 thoughts on “The bench on {L1|Marrow Hill} is gone and nobody did it”}

{X:other|Leave a Reply}

{X:other|Your email address will not be published. Required fields are marked *}
