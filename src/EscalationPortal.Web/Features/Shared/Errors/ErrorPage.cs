using EscalationPortal.Domain;
using EscalationPortal.Web.Forms;

namespace EscalationPortal.Web.Features.Shared.Errors;

public sealed record ErrorPage(string Title, IReadOnlyList<string> Paragraphs)
{
    /// <summary>What the person had typed into the form that was not taken, to copy.</summary>
    public IReadOnlyList<WordsToCopy> Typed { get; init; } = [];

    // 404 says the same whether there is nothing or whether it is not for this reader: that a dispute exists is itself known only to its people.
    public static ErrorPage For(int code) => code switch
    {
        400 => new("This form could not be read", [
            "Nothing was saved. The page may have been open for a long time, the connection may have broken off, "
                + "or you pasted something that contains a character that is not text.",
            "Go back, reload the page and send the form again. If you paste from another program, paste it as plain text."]),
        403 => new("You cannot do this", [
            "Someone else must do this step. The dispute's page says who, and by when, if you can see the dispute.",
            "If that person is away, their deputy or your designated safeguarding lead can act. Administrators manage the directory."]),
        404 => new("There is nothing here for you", [
            "You may have mistyped the address or copied only part of it, or the page is open only to people who take part in it.",
            "If you think that you should be able to see it, ask your designated safeguarding lead."]),
        405 => new("This page does not work that way", [
            "Nothing was saved. The address is only part of a form, or a program asked for something this page does not do.",
            "Open the page from Your work, and use the buttons on it."]),
        409 => new("Someone else has changed this in the meantime", [
            "We did not save your changes, so that theirs are not lost.",
            "Open the dispute again to see what has changed, then decide if you still need to do this."]),
        413 => new("This form is too long", [
            "Nothing was saved. What you sent is longer than any form here can be. You may have pasted a document into a box.",
            "Go back, shorten what you typed or pasted, and send the form again. "
                + $"A box takes {Lengths.Text:N0} characters, or fewer if it says so."]),
        >= 400 and < 500 => new("We could not do this", [
            "We did not understand the request. Nothing was saved.",
            "Go back and try again."]),
        _ => new("Something went wrong on our side", [
            "What you sent may not have been saved. Open the page again and check before you send it a second time.",
            "If it happens again, tell the people who run this portal what you were doing and when."]),
    };
}
