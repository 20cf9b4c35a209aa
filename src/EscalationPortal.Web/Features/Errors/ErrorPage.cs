namespace EscalationPortal.Web.Features.Errors;

public sealed record ErrorPage(string Title, IReadOnlyList<string> Paragraphs)
{
    // 404 says the same whether there is nothing or whether it is not for this reader: that a dispute exists is itself known only to its people.
    public static ErrorPage For(int code) => code switch
    {
        400 => new("This form could not be read", [
            "Nothing was saved. The page may have been open for a long time, or the address may be incomplete.",
            "Go back, load the page again, and send the form once more."]),
        403 => new("This is not yours to do", [
            "This step belongs to somebody else. In a dispute that you can see, its page says who, and by when.",
            "If that person is away, their deputy or your designated safeguarding lead can act. The directory is kept by administrators."]),
        404 => new("There is nothing here for you", [
            "The address may be mistyped or incomplete, or what it leads to is open only to the people who take part in it.",
            "If you think that you should be able to see it, ask your designated safeguarding lead."]),
        409 => new("Somebody else has acted in the meantime", [
            "Nothing of yours was saved, so that nothing of theirs is lost.",
            "Open the dispute again to see what has changed, then decide whether your step is still needed."]),
        >= 400 and < 500 => new("This could not be done", [
            "The portal did not understand what was asked of it. Nothing was saved.",
            "Go back and try again."]),
        _ => new("Something went wrong on our side", [
            "What you sent may not have been saved. Open the page again and look before you send it a second time.",
            "If it happens again, tell whoever runs this portal what you were doing and when."]),
    };
}
