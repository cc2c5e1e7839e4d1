"""What is asked where a note may mean something: one question for each sign, answered with yes, no or not sure."""

QUESTIONS = {
    "saddle numbness": "Is the skin between your legs, or of your bottom, numb, tingling or different to the touch?",
    "bladder change": "Has your bladder changed: starting, stopping, holding on, leaking, or feeling that it is full?",
    "bowel change": "Has something changed with your bowel: holding on, leaking, or feeling a motion or wind pass?",
    "sexual change": "Has the feeling in your genitals changed, or does an erection or orgasm no longer come?",
    "leg numbness": "Is a leg or a foot newly numb or tingling?",
    "leg weakness": "Is a leg or a foot weaker than it was?",
    "leg giving way": "Does a leg give way under you?",
    "foot drop": "Does the front of a foot drop or drag?",
    "the other side too": "Is it in both legs by now, or has it moved from one to the other?",
    "leg pain": "Does pain go down both legs?",
    "cannot walk weak": "Are you unable to stand or walk because a leg is weak or numb?",
    "rapid weakness": "Is strength going from your legs over hours or days?",
    "fever": "Do you have a temperature of 38.0 °C (100.4 °F) or more, or feel feverish?",
    "chills": "Do you shake or shiver as with a fever?",
    "night sweats": "Do you wake up drenched in sweat?",
    "chest pain": "Do you have pain, pressure or tightness in the chest?",
    "breathlessness": "Are you short of breath when you should not be?",
    "collapse": "Did you faint or nearly faint, or turn cold and clammy, along with the pain?",
    "sudden tearing pain": "Did the pain come all at once, tearing or as the worst ever?",
    "sudden severe pain": "Did a severe pain come on all at once?",
    "major trauma": "Did the pain begin after a serious accident, such as a crash or a fall from a height?",
    "minor strain": "Did a sudden pain begin with a small strain, such as a cough, a bend or a stumble?",
    "unexplained weight loss": "Have you lost weight without trying to?",
    "unremitting pain": "Is the pain there all the time, whatever position you take?",
    "night pain": "Is the pain clearly worse at night?",
    "upper back pain": "Is the pain high in your back, between the shoulder blades?",
    "new lump": "Is there a new lump or swelling on your back, or has its shape changed?",
    "pulsing abdomen": "Do you feel a pulse like a heartbeat in your tummy?",
    "burning urine": "Does it burn when you pass water?",
    "bloody urine": "Is there blood in your urine?",
    "vomiting": "Have you been sick along with the back pain?",
    "skin burn": "Is the skin burnt, blistered or marked where heat or ice was?",
    "changed pain": "Is this pain new, or of another kind than the one you know?",
    "unread": "A fault of this program kept it from reading this note. Does the note name a warning sign?",
    "crisis": "Are you thinking of ending your life, or of harming yourself?",
}  # fmt: skip


def question(sign: str, side: str = "") -> str:
    """The question about a sign; of both legs where one is known of already."""
    if side == "both" and sign.startswith("leg"):
        return QUESTIONS["the other side too"]
    return QUESTIONS.get(sign, f"Do you have this: {sign}?")
