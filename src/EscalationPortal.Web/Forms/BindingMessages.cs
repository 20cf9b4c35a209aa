using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace EscalationPortal.Web.Forms;

/// <summary>
/// What is said when something was sent that its field cannot hold. Texts take anything, and days and times are read by their own rules:
/// what is left are choices, which only a page that is out of date, or no page at all, sends wrongly.
/// </summary>
public static class BindingMessages
{
    public const string ChooseAgain = "Choose one of the options on this page";

    public static void SayInPlainWords(this DefaultModelBindingMessageProvider say)
    {
        say.SetAttemptedValueIsInvalidAccessor((_, _) => ChooseAgain);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => ChooseAgain);
        say.SetUnknownValueIsInvalidAccessor(_ => ChooseAgain);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => ChooseAgain);
        say.SetValueIsInvalidAccessor(_ => ChooseAgain);
        say.SetValueMustNotBeNullAccessor(_ => ChooseAgain);
        say.SetValueMustBeANumberAccessor(_ => ChooseAgain);
        say.SetNonPropertyValueMustBeANumberAccessor(() => ChooseAgain);
        say.SetMissingBindRequiredValueAccessor(_ => ChooseAgain);
        say.SetMissingKeyOrValueAccessor(() => ChooseAgain);
        say.SetMissingRequestBodyRequiredValueAccessor(() => ChooseAgain);
    }
}
