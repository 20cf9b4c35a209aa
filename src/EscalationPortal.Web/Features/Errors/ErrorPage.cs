using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Errors;

public sealed record ErrorPage(string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>What the person had typed into the form that was not taken, to copy.</summary>
    public IReadOnlyList<WordsToCopy> Typed { get; init; } = [];

    // 404 says the same whether there is nothing or whether it is not for this reader: that a dispute exists is itself known only to its people.
    public static ErrorPage For(int code) => code switch
    {
        400 => new("This form could not be read", [
            "Nothing was saved. The page may have been open for a long time, the connection may have broken off, "
                + "or something that you pasted holds a character that is not text.",
            "Go back, load the page again, and send the form once more. If you paste from another program, paste it as plain text."]),
        403 => new("This is not yours to do", [
            "This step belongs to someone else. In a dispute that you can see, its page says who, and by when.",
            "If that person is away, their deputy or your designated safeguarding lead can act. The directory is kept by administrators."]),
        404 => new("There is nothing here for you", [
            "The address may be mistyped or incomplete, or what it leads to is open only to the people who take part in it.",
            "If you think that you should be able to see it, ask your designated safeguarding lead."]),
        405 => new("This page does not work that way", [
            "Nothing was saved. The address is only part of a form, or a program asked for something that this page does not do.",
            "Open the page from your work, and use its own buttons."]),
        409 => new("Someone else has acted in the meantime", [
            "Nothing of yours was saved, so that nothing of theirs is lost.",
            "Open the dispute again to see what has changed, then decide whether your step is still needed."]),
        413 => new("This form is too long", [
            "Nothing was saved. What was sent is longer than any form of this portal can be. A document may have been pasted into a box.",
            "Go back, shorten what you typed or pasted, and send the form once more. "
                + "A box takes 4,000 characters, or fewer if it says so."]),
        >= 400 and < 500 => new("This could not be done", [
            "The portal did not understand what was asked of it. Nothing was saved.",
            "Go back and try again."]),
        _ => new("Something went wrong on our side", [
            "What you sent may not have been saved. Open the page again and look before you send it a second time.",
            "If it happens again, tell the people who run this portal what you were doing and when."]),
    };
}
