// Makes each group of digits a button that copies it. Without this script the page reads the same.

const status = document.createElement("p");
status.className = "spoken";
status.setAttribute("role", "status");
document.body.append(status);

for (const group of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.setAttribute("aria-label", group.dataset.copy);
    group.replaceWith(button);
    button.append(group);
    button.addEventListener("click", async () => {
        const copied = await copy(group.textContent.replace(/\D/g, ""));
        button.classList.toggle("copied", copied);
        status.textContent = copied ? group.dataset.copied : "";
    });
}

async function copy(digits) {
    try {
        await navigator.clipboard.writeText(digits);
        return true;
    } catch {
        return copyOld(digits);
    }
}

// A page from a file or from a stick may be refused the clipboard; what is selected can still be copied.
function copyOld(digits) {
    const field = document.createElement("textarea");
    field.value = digits;
    field.readOnly = true;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
}
