using System.Collections.Concurrent;
using System.Net;
using EscalationPortal.Web.Demonstration;

namespace EscalationPortal.Web.Tests.Support;

/// <summary>Signs each person in once for each time that the clock stands at: checking a password is meant to be slow.</summary>
internal sealed class SignedIn
{
    private readonly ConcurrentDictionary<(Guid Person, DateTime At), string> _cookies = new();

    public async Task<Visitor> OpenAsync(PortalFactory portal, DemonstrationPerson person)
    {
        var key = (person.Id, portal.Clock.Now);
        var visitor = portal.Anybody();
        if (_cookies.TryGetValue(key, out var cookie))
        {
            visitor.Cookies.Add(Visitor.Site, new Cookie("portal", cookie));
            // A test may have ended the session that others share.
            if ((await visitor.GetAsync("/account")).Status == HttpStatusCode.OK)
                return visitor;
        }

        var answer = await visitor.SignInAsync(person.Email, DemonstrationPeople.Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        _cookies[key] = visitor.Cookies.GetCookies(Visitor.Site)["portal"]!.Value;
        return visitor;
    }
}
