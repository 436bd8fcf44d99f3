var n=Object.defineProperty;var u=Object.getOwnPropertyDescriptor;var f=Object.getOwnPropertyNames;var d=Object.prototype.hasOwnProperty;var p=(r,e)=>{for(var t in e)n(r,t,{get:e[t],enumerable:!0})},v=(r,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of f(e))!d.call(r,o)&&o!==t&&n(r,o,{get:()=>e[o],enumerable:!(s=u(e,o))||s.enumerable});return r};var g=r=>v(n({},"__esModule",{value:!0}),r);var $={};p($,{init:()=>l});module.exports=g($);var E=require("./chunk-IYWUY3VA.js"),i=require("node:fs"),c=`cloud:
    organization: ""
    project: ""
    hostname: ""
`,m=`version: "1"
${c}packages: []
rules: []
`,h=`version: "2"
${c}servers: []
sql: []
overrides:
    go: null
plugins: []
rules: []
options: {}
`,y="https://docs.sqlc.dev/en/stable/reference/config.html";function l(r){if(r.v1&&r.v2)return a("if any flags in the group [v1 v2] are set none of the others can be; [v1 v2] were all set");let e=r.file??"sqlc.yaml";if(e==="")return a("file argument is empty");if((0,i.existsSync)(e))return process.stdout.write(`${e} is already created
`),0;try{(0,i.writeFileSync)(e,r.v1?m:h,{flag:"wx"})}catch(t){let s=t instanceof Error&&"code"in t&&t.code==="ENOENT"?"no such file or directory":"";return a(`open ${e}: ${s||String(t)}`)}return process.stdout.write(`${e} is added. Please visit ${y} to learn more about configuration
`),0}function a(r){return process.stderr.write(`Error: ${r}
`),1}0&&(module.exports={init});
