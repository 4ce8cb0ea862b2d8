using System.Security.Claims;

namespace Microsoft.AspNetCore.Http
{
    public interface IResult;

    public static class Results
    {
        public static IResult Ok(object? value = null) => new Answer();

        public static IResult NotFound() => new Answer();

        public static IResult Conflict(object? error = null) => new Answer();

        public static IResult Created(string uri, object? value) => new Answer();

        private sealed class Answer : IResult;
    }

    public class HttpContext
    {
        public ClaimsPrincipal User { get; set; } = new();
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public sealed class WebApplicationBuilder
    {
        public WebApplication Build() => new();
    }

    public sealed class WebApplication
    {
        public static WebApplicationBuilder CreateBuilder(string[] args) => new();

        public void Run() { }
    }

    public sealed class RouteHandlerBuilder
    {
        public RouteHandlerBuilder WithName(string name) => this;
    }

    public static class Endpoints
    {
        public static RouteHandlerBuilder MapGet(this WebApplication app, string pattern, Delegate handler) => new();

        public static RouteHandlerBuilder MapPost(this WebApplication app, string pattern, Delegate handler) => new();
    }
}

namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPostAttribute(string template) : Attribute
    {
        public string Template { get; } = template;
    }

    public abstract class ControllerBase
    {
        public ClaimsPrincipal User { get; } = new();

        protected IActionResult Ok(object? value = null) => new Answer();

        protected IActionResult Conflict(object? error = null) => new Answer();

        protected IActionResult NotFound() => new Answer();

        private sealed class Answer : IActionResult;
    }
}

namespace Microsoft.AspNetCore.Components
{
    public abstract class ComponentBase
    {
        protected virtual void OnInitialized() { }

        protected virtual Task OnInitializedAsync() => Task.CompletedTask;

        protected void StateHasChanged() { }
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class ParameterAttribute : Attribute;
}
